package mx.ine.transparencia.kernel.body;

import static mx.ine.transparencia.kernel.body.Bodies.*;
import static mx.ine.transparencia.kernel.body.Vote.FOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.ine.transparencia.kernel.process.Decision;
import org.junit.jupiter.api.Test;

/**
 * Every stage of a session × every command, held to the table in {@code
 * src/test/resources/body/session-matrix.md}; {@code -Dprocess.write=true} writes it again.
 */
class SessionMatrixTest {
    private static final Path TABLE = Path.of("src/test/resources/body/session-matrix.md");
    private static final String HEAD =
            """
            # Every stage of a session × every command

            Tried with everything in order. `→ Stage`: accepted, and that is the stage afterwards;
            `✓`: accepted; any other name: the objection.

            """;

    @Test
    void every_stage_and_command_is_decided_as_the_table_says() throws IOException {
        String now = HEAD + table();
        if (Boolean.getBoolean("process.write")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, now);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(now);
    }

    @Test
    void every_stage_has_a_row() {
        assertThat(samples().values())
                .extracting(Object::getClass)
                .contains(Session.class.getPermittedSubclasses());
    }

    private static String table() {
        List<Class<?>> commands = List.of(SessionCommand.class.getPermittedSubclasses());
        String head =
                "| stage | "
                        + commands.stream()
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(" | "))
                        + " |\n|"
                        + " --- |".repeat(commands.size() + 1)
                        + "\n";
        return head
                + samples().entrySet().stream()
                        .map(row ->
                                "| "
                                        + row.getKey()
                                        + " | "
                                        + commands.stream()
                                                .map(type -> cell(row.getValue(), type))
                                                .collect(Collectors.joining(" | "))
                                        + " |\n")
                        .collect(Collectors.joining());
    }

    private static Map<String, Session> samples() {
        Session.Sitting sitting = sitting(ONE, TWO, SECRETARY);
        Session voted = does(sitting, put(M1), vote(ONE, M1, 1, FOR), vote(TWO, M1, 1, FOR));
        Map<String, Session> samples = new LinkedHashMap<>();
        samples.put("Convened", convened("m1", "m2"));
        samples.put("Convened, with quorum", does(convened("m1"), arrive(ONE), arrive(TWO)));
        samples.put("Sitting", sitting);
        samples.put("Sitting, put to the vote", does(sitting, put(M1)));
        samples.put("Sitting, voted", voted);
        samples.put("Sitting, decided", does(voted, resolve(M1)));
        samples.put("Sitting, without quorum", does(does(sitting, put(M1)), leave(ONE)));
        samples.put("Closed", does(voted, resolve(M1), new SessionCommand.Close(DAY)));
        samples.put("NotHeld", does(convened("m1"), new SessionCommand.CallOff(DAY, "storm")));
        return samples;
    }

    private static String cell(Session stage, Class<?> type) {
        SessionCommand command =
                tries().filter(type::isInstance)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("Say how to try " + type));
        return switch (SessionProcess.decide(stage, command, THREE_SEATS)) {
            case Decision.Refused<SessionEvent>(var rule) -> rule.name();
            case Decision.Accepted<SessionEvent>(var events) -> {
                Session after = SessionEvolution.evolve(stage, events);
                yield after.getClass() == stage.getClass()
                        ? "✓"
                        : "→ " + after.getClass().getSimpleName();
            }
        };
    }

    private static Stream<SessionCommand> tries() {
        return Arrays.asList(
                new SessionCommand.AddToAgenda(DAY, List.of("m3")),
                new SessionCommand.TakeOffAgenda(DAY, "m1"),
                arrive(THREE),
                leave(TWO),
                new SessionCommand.Open(DAY),
                recuse(TWO, M1),
                put(M1),
                vote(TWO, M1, 1, FOR),
                new SessionCommand.Dissent(DAY, "two", M1, "because"),
                resolve(M1),
                new SessionCommand.Postpone(DAY, "m1", "more is needed"),
                new SessionCommand.Close(DAY),
                new SessionCommand.CallOff(DAY, "storm"))
                .stream();
    }
}
