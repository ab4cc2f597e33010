package mx.ine.transparencia.requests.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler holds us to: every act is decided at every stage. */
class ExhaustiveTest {
    private static final Path SOURCES =
            Path.of("src/main/java", ExhaustiveTest.class.getPackageName().replace('.', '/'));

    /** An arm over stages or commands, up to the next one or to the end of its switch. */
    private static final Pattern ARM =
            Pattern.compile("(?m)^ {12}case (?:Stage|Command)\\.(?s:.*?)(?=^ {12}case |^ {8}\\})");

    @TempDir private static Path out;

    /** A file of the process, and the arm that it is compiled without. */
    record Arm(String file, int from, int to, String words) {
        @Override
        public String toString() {
            return file + " without " + words;
        }
    }

    @ParameterizedTest
    @MethodSource("arms")
    void without_one_of_its_arms_decide_does_not_compile(Arm arm) throws IOException {
        String whole = Files.readString(SOURCES.resolve(arm.file()));
        String maimed = whole.substring(0, arm.from()) + whole.substring(arm.to());
        assertThat(errors(arm.file(), maimed)).contains("compiler.err.not.exhaustive");
    }

    @Test
    void whole_it_compiles() throws IOException {
        for (String file : List.of("RequestProcess.java", "Search.java", "Handover.java")) {
            assertThat(errors(file, Files.readString(SOURCES.resolve(file)))).isEmpty();
        }
    }

    static Stream<Arm> arms() throws IOException {
        List<Arm> arms = new ArrayList<>();
        for (String file : List.of("RequestProcess.java", "Search.java", "Handover.java")) {
            ARM.matcher(Files.readString(SOURCES.resolve(file)))
                    .results()
                    .map(match -> arm(file, match))
                    .forEach(arms::add);
        }
        assertThat(arms).hasSizeGreaterThan(40);
        // one in six: each takes the compiler a while
        return IntStream.range(0, arms.size()).filter(i -> i % 6 == 0).mapToObj(arms::get);
    }

    private static Arm arm(String file, MatchResult match) {
        String words = match.group().strip().split("->|,\\n")[0].strip();
        return new Arm(file, match.start(), match.end(), words);
    }

    /** The compiler's errors for one file, the others as they are built. */
    private static List<String> errors(String file, String source) {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        told,
                        List.of(
                                "-proc:none",
                                "-Xlint:none",
                                "-implicit:none",
                                "-d",
                                out.toString(),
                                "-cp",
                                System.getProperty("java.class.path")),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///" + file),
                                        JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean lenient) {
                                        return source;
                                    }
                                }))
                .call();
        return told.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getCode)
                .toList();
    }
}
