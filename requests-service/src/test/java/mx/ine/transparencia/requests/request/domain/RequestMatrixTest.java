package mx.ine.transparencia.requests.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the process to the table in {@code src/test/resources/process/request-matrix.md}. After a
 * change that is meant, write it again and read the difference before committing it:
 *
 * <pre>
 * mvn test -pl requests-service -Dtest='RequestMatrixTest,ProcessPageTest' -Dprocess.write=true
 * </pre>
 */
class RequestMatrixTest {

    static final CommittedFile TABLE =
            CommittedFile.at("src/test/resources/process/request-matrix.md");

    private static final String HEAD =
            """
            # Every stage of a request × every command

            What comes of each command, tried with everything in order on a request that stands at
            the stage of the row. Held to the code by `RequestMatrixTest`, which also writes it.

            - `→ STATUS`: accepted, and that is the status afterwards
            - `✓`: accepted, and the status stays
            - `·`: refused, not in this stage (`NOT_IN_THIS_STAGE`)
            - any other name: refused by that rule (`Rule`)

            """;

    private static final Matrix PROCESS = Matrix.ofTheProcess();

    @BeforeAll
    static void write_it_again_when_asked_to() {
        if (CommittedFile.writing()) {
            TABLE.write(HEAD + PROCESS.table());
        }
    }

    @Test
    void every_stage_and_command_is_decided_as_the_table_says() {
        Matrix table = Matrix.parse(TABLE.text());
        assertThat(table.commands()).isEqualTo(PROCESS.commands());
        assertThat(table.differencesTo(PROCESS)).isEmpty();
        assertThat(TABLE.text()).isEqualTo(HEAD + PROCESS.table());
    }

    @Test
    void every_stage_has_a_row() {
        Set<Class<?>> sampled =
                Samples.all().stream()
                        .map(sample -> sample.life().stage().getClass())
                        .collect(Collectors.toSet());
        assertThat(Matrix.kinds(Stage.class))
                .as("stages without a sample in Samples")
                .allMatch(sampled::contains);
    }

    @Test
    void every_status_is_reached() {
        assertThat(Samples.all()).extracting(s -> s.life().status()).contains(Status.values());
    }

    @Test
    void every_command_is_accepted_somewhere_and_refused_somewhere() {
        for (int i = 0; i < PROCESS.commands().size(); i++) {
            int column = i;
            List<String> cells = PROCESS.rows().values().stream().map(r -> r.get(column)).toList();
            assertThat(cells).as(PROCESS.commands().get(i)).anyMatch(Matrix::accepts);
            if (!PROCESS.commands().get(i).equals("Recount")) {
                assertThat(cells).as(PROCESS.commands().get(i)).anyMatch(c -> !Matrix.accepts(c));
            }
        }
    }
}
