package mx.ine.transparencia.requests.notification.domain;

import static mx.ine.transparencia.requests.notification.domain.ErrandLife.EMAIL;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.IN_PERSON;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.LETTER;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.cite;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.day;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.fall;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.ordered;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.refusal;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.serve;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.ine.transparencia.kernel.process.Decision;
import org.junit.jupiter.api.Test;

/**
 * Holds the process to {@code process/notification-matrix.md}; written again with {@code
 * -Dprocess.write=true}.
 */
class ErrandMatrixTest {
    private static final Path TABLE = Path.of("src/test/resources/process/notification-matrix.md");
    private static final LocalDateTime NOON = time("2025-08-29T12:00");
    private static final ErrandLife VISIT = ordered(IN_PERSON, "2025-08-27T10:00");

    private static Map<String, ErrandLife> stages() {
        Map<String, ErrandLife> stages = new LinkedHashMap<>();
        stages.put("ORDERED in person", VISIT);
        stages.put("ORDERED by letter", ordered(LETTER, "2025-08-27T10:00"));
        stages.put("ORDERED by e-mail", ordered(EMAIL, "2025-08-27T10:00"));
        stages.put("CITATION_LEFT", VISIT.then(cite("2025-08-28T11:00", "2025-08-29T12:00")));
        stages.put("FALLING", VISIT.then(refusal("2025-08-28T11:00")));
        stages.put("POSTED", VISIT.then(refusal("2025-08-28T11:00"), fall("2025-08-29")));
        stages.put("NOTIFIED", VISIT.then(serve("2025-08-28T11:00", Receiver.PERSON)));
        stages.put(
                "PUBLISHED",
                VISIT.then(
                        refusal("2025-08-28T11:00"),
                        fall("2025-08-29"),
                        new Command.TakeDown(day("2025-09-19"))));
        stages.put("CANCELLED", VISIT.then(new Command.Cancel(day("2025-08-28"))));
        return stages;
    }

    private static Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        for (Command command :
                List.of(
                        new Command.LeaveCitation(NOON, NOON, time("2025-09-15T10:00")),
                        new Command.Serve(NOON, NOON, Receiver.PERSON),
                        new Command.Refuse(NOON, NOON),
                        new Command.FindNobody(NOON, NOON, false),
                        new Command.FindNoAddress(NOON, NOON),
                        new Command.Appear(NOON, NOON),
                        new Command.ShowKnowledge(NOON, NOON),
                        new Command.Acknowledge(NOON, NOON),
                        new Command.Bounce(NOON, NOON),
                        new Command.Fall(day("2025-08-29")),
                        new Command.ExpireTerm(day("2025-08-30"), "NOTIF-CITATION"),
                        new Command.TakeDown(day("2025-08-29")),
                        new Command.Cancel(day("2025-08-29")),
                        new Command.Recount(day("2025-08-29")))) {
            commands.put(command.getClass().getSimpleName(), command);
        }
        commands.put("Serve another", new Command.Serve(NOON, NOON, Receiver.ANOTHER));
        commands.put(
                "ExpireTerm posting", new Command.ExpireTerm(day("2025-09-30"), "NOTIF-ESTRADOS"));
        return commands;
    }

    private static String table() {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Every stage of a notification errand × every command

                        Held to the code by `ErrandMatrixTest`, which also writes it. `→ STATE`:
                        accepted, and that is the state afterwards; `✓`: accepted, the state stays;
                        `·`: not in this stage; any other name: refused by that rule.

                        """);
        text.append("| stage | ").append(String.join(" | ", commands().keySet())).append(" |\n|");
        text.append(" --- |".repeat(commands().size() + 1)).append('\n');
        stages().forEach((name, life) -> {
            text.append("| ").append(name).append(" |");
            commands().values().forEach(c -> text.append(' ').append(cell(life, c)).append(" |"));
            text.append('\n');
        });
        return text.toString();
    }

    private static String cell(ErrandLife life, Command command) {
        return switch (ErrandProcess.decide(life.stage(), command, life.law())) {
            case Decision.Refused<Event>(var rule) ->
                    rule == Rule.NOT_IN_THIS_STAGE ? "·" : rule.name();
            case Decision.Accepted<Event>(var events) -> {
                State after = Evolution.evolve(life.stage(), events).state();
                yield after == life.stage().state() ? "✓" : "→ " + after;
            }
        };
    }

    @Test
    void every_stage_and_command_is_decided_as_the_table_says() throws IOException {
        if (Boolean.getBoolean("process.write")) {
            Files.writeString(TABLE, table());
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table());
    }

    @Test
    void every_stage_and_every_command_is_in_the_table() {
        Set<Class<?>> tried =
                commands().values().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(leaves(Command.class)).allMatch(tried::contains);
        Set<Class<?>> stood =
                stages().values().stream()
                        .map(life -> life.stage().getClass())
                        .collect(Collectors.toSet());
        assertThat(leaves(Stage.class)).allMatch(stood::contains);
        assertThat(stages().values())
                .extracting(life -> life.stage().state())
                .contains(State.values());
    }

    private static List<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(each -> leaves(each).stream())
                        .collect(Collectors.toList())
                : Stream.<Class<?>>of(type).toList();
    }
}
