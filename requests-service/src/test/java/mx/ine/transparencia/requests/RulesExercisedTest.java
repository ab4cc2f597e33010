package mx.ine.transparencia.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.ine.transparencia.kernel.data.CsvRow;
import mx.ine.transparencia.kernel.data.CsvTable;
import mx.ine.transparencia.kernel.regime.Regimes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;

/**
 * Each term that this service or all keep is exercised by a test that names it: with its id as a
 * tag, in a class of its regime.
 */
class RulesExercisedTest {
    /** The half-yearly index and its verification come with the reports. */
    private static final String LATER = "CLS-";

    private static final String FILES = "/mx/ine/transparencia/kernel/";
    private static final String LAW_OF_2025 = "LawOf2025";

    private static final Set<JavaMethod> TESTS =
            new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                            .importPackages("mx.ine.transparencia.requests")
                            .stream()
                            .flatMap(type -> type.getMethods().stream())
                            .filter(method -> tags(method).findAny().isPresent())
                            .collect(Collectors.toSet());

    @Test
    void each_term_of_the_reglamento_has_a_test_that_names_it() {
        Set<String> ours =
                rules(
                        "terms-2014.csv",
                        row -> Set.of("requests", "all").contains(row.get("service")));
        ours.removeIf(id -> id.startsWith(LATER));
        assertThat(ours).hasSizeGreaterThan(20);
        assertThat(named(type -> !type.getSimpleName().startsWith(LAW_OF_2025))).containsAll(ours);
    }

    @Test
    void each_term_of_the_law_of_2025_has_a_test_that_names_it() {
        Set<String> ours = rules("terms-2025.csv", _ -> true);
        ours.removeIf(id -> !id.startsWith("REQ-"));
        assertThat(ours).hasSizeGreaterThan(7);
        assertThat(named(type -> type.getSimpleName().startsWith(LAW_OF_2025))).containsAll(ours);
    }

    private static Set<String> rules(String file, Predicate<CsvRow> which) {
        try (var in = Regimes.class.getResourceAsStream(FILES + file)) {
            return CsvTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows()
                    .stream()
                    .filter(which)
                    .map(row -> row.get("id"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> named(Predicate<JavaClass> where) {
        return TESTS.stream()
                .filter(method -> where.test(method.getOwner()))
                .flatMap(RulesExercisedTest::tags)
                .map(Tag::value)
                .collect(Collectors.toSet());
    }

    private static Stream<Tag> tags(JavaMethod method) {
        return Stream.concat(
                method.tryGetAnnotationOfType(Tag.class).stream(),
                method.tryGetAnnotationOfType(Tags.class).stream()
                        .flatMap(tags -> Stream.of(tags.value())));
    }
}
