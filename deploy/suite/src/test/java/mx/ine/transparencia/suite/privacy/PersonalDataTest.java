package mx.ine.transparencia.suite.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Planted;
import mx.ine.transparencia.suite.events.Emitted;
import mx.ine.transparencia.suite.events.Topics;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * After all else: nothing of a person is in any event or log that the whole run left behind (Art.
 * 35-37).
 */
@BlackBox
@Order(90)
class PersonalDataTest {

    /** So that it shows something when it runs alone, too. */
    @BeforeAll
    static void a_request_with_all_its_acts() {
        Clock.openHours();
        Case request = Api.file(Filings.notifiedByMail()).turnTo("DEA");
        request.act(Account.UNIT, "clarification", Map.of("question", "¿Texto plantado 7731?"));
        request.actByPerson("clarification/answer", Map.of("text", Planted.DESCRIPTION));
        request.act(Account.DEA, "turns/1/answer", Filings.held(Map.of("ELECTRONIC", 0)));
        request.act(Account.UNIT, "notification", Map.of("means", "EMAIL"));
    }

    @Test
    void no_event_names_a_person() {
        List<Emitted> events = Topics.all();
        assertThat(events).hasSizeGreaterThan(300);
        Set<String> words = Planted.words();
        Set<String> found =
                events.stream()
                        .flatMap(event -> found(event.key() + event.text(), words).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEmpty();
    }

    @Test
    void no_log_names_a_person() {
        Set<String> words = Planted.words();
        assertThat(Logs.lines()).isNotEmpty();
        assertThat(Logs.lines())
                .allSatisfy(line -> assertThat(found(line, words)).as(line).isEmpty());
    }

    private static Set<String> found(String text, Set<String> words) {
        return words.stream().filter(text::contains).collect(Collectors.toSet());
    }
}
