package mx.ine.transparencia.requests.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each choice of {@code docs/interpretations.md} names a test, and that test exists. */
class InterpretationsTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)` \\|$");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/test/java"), Path.of("../platform/kernel/src/test/java"));

    @Test
    void every_choice_is_held_by_a_test_that_exists() {
        List<String> choices =
                CommittedFile.at("../docs/interpretations.md")
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("| "))
                        .filter(line -> !line.startsWith("| article") && !line.startsWith("| ---"))
                        .toList();
        assertThat(choices).hasSizeGreaterThan(30).allSatisfy(InterpretationsTest::check);
    }

    private static void check(String choice) throws IOException {
        Optional<MatchResult> named = NAMED.matcher(choice).results().findFirst();
        assertThat(named).as(choice).isPresent();
        String source = source(named.get().group(1) + ".java");
        assertThat(source).contains("void " + named.get().group(2) + "(");
    }

    private static String source(String file) throws IOException {
        for (Path root : SOURCES) {
            try (Stream<Path> paths = Files.walk(root)) {
                Optional<Path> found = paths.filter(path -> path.endsWith(file)).findFirst();
                if (found.isPresent()) {
                    return Files.readString(found.get());
                }
            }
        }
        throw new AssertionError("No test " + file);
    }
}
