package mx.ine.transparencia.requests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import mx.ine.transparencia.platform.events.EventHandler;
import org.junit.jupiter.api.Test;

/** How the service is built, as docs/adr says it. */
class ArchitectureTest {

    private static final String SERVICE = "mx.ine.transparencia.requests";
    private static final String DOMAIN = SERVICE + ".request.domain";
    private static final String PLATFORM = "mx.ine.transparencia.platform";
    private static final String TRANSACTIONAL = ".*[.$](\\w+Service|First\\w+)(\\$\\w+)?";

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(SERVICE, PLATFORM);
    private static final JavaClasses CLASSES =
            ALL.that(JavaClass.Predicates.resideInAPackage(SERVICE + ".."));

    @Test
    void the_domain_depends_on_java_and_the_kernel_alone() {
        classes()
                .that()
                .resideInAPackage(DOMAIN + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "mx.ine.transparencia.kernel..", DOMAIN + "..")
                .check(CLASSES);
    }

    @Test
    void the_domain_of_every_feature_is_as_pure() {
        classes()
                .that()
                .resideInAPackage(SERVICE + ".*.domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "mx.ine.transparencia.kernel..", SERVICE + ".*.domain")
                .check(CLASSES);
    }

    @Test
    void the_domain_never_reads_a_clock() {
        for (Class<?> clock :
                new Class<?>[] {LocalDate.class, LocalDateTime.class, Instant.class}) {
            noClasses()
                    .that()
                    .resideInAPackage(DOMAIN + "..")
                    .should()
                    .callMethod(clock, "now")
                    .check(CLASSES);
        }
        noClasses()
                .that()
                .resideInAPackage(DOMAIN + "..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    @Test
    void nobody_asks_the_machine_for_the_time_but_the_clock_of_the_suite() {
        for (Class<?> clock :
                new Class<?>[] {LocalDate.class, LocalDateTime.class, Instant.class}) {
            noClasses().should().callMethod(clock, "now").check(CLASSES);
        }
    }

    @Test
    void resources_and_pages_are_the_concern_of_their_feature() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .haveSimpleNameEndingWith("Pages")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void rows_and_repositories_stay_inside_their_feature() {
        classes().that().haveSimpleNameEndingWith("Row").should().notBePublic().check(CLASSES);
    }

    @Test
    void only_services_and_what_fills_the_first_catalogues_open_transactions() {
        classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .haveNameMatching(TRANSACTIONAL)
                .allowEmptyShould(true)
                .check(CLASSES);
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(TRANSACTIONAL)
                .check(CLASSES);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching(SERVICE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_events_of_the_platform_touch_kafka() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PLATFORM + ".events..", PLATFORM + ".testing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..")
                .check(ALL);
    }

    @Test
    void messages_are_received_only_to_be_handed_to_the_intake() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PLATFORM + ".events..", PLATFORM + ".testing..")
                .and()
                .areNotAssignableTo(EventHandler.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.microprofile.reactive.messaging..")
                .check(ALL);
    }

    @Test
    void the_platform_knows_no_service() {
        noClasses()
                .that()
                .resideInAPackage(PLATFORM + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SERVICE + "..")
                .check(ALL);
    }

    @Test
    void the_rules_look_at_what_is_really_there() {
        assertThat(CLASSES).anyMatch(c -> c.getPackageName().equals(DOMAIN));
        assertThat(CLASSES).anyMatch(c -> c.getSimpleName().endsWith("Resource"));
        assertThat(CLASSES)
                .filteredOn(c -> c.getPackageName().equals(DOMAIN))
                .filteredOn(c -> !c.isInterface() && !c.isEnum() && !c.isAnonymousClass())
                .filteredOn(c -> !c.getModifiers().contains(JavaModifier.SYNTHETIC))
                .allMatch(ArchitectureTest::isFinal);
    }

    private static boolean isFinal(JavaClass c) {
        return c.getModifiers().contains(JavaModifier.FINAL);
    }
}
