package mx.ine.transparencia.suite.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Planted;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Clock;
import mx.ine.transparencia.suite.running.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The mail server refuses: the notification is made, staff see that its mail has not left yet. */
@BlackBox
@Order(22)
class MailServerAwayTest {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @AfterEach
    void give_it_back() {
        Parts.start(Parts.SMTP);
    }

    @Test
    void a_mail_waits_for_the_server_and_survives_the_service() {
        Clock.openHours();
        Case request = Api.file(Filings.notifiedByMail()).turnTo("DEA");
        Parts.stop(Parts.SMTP);
        request.act(Account.UNIT, "clarification", Map.of("question", "¿De qué distritos?"));
        assertThat(request.status()).isEqualTo("CLARIFICATION_REQUESTED");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(states(request)).containsExactly("RETRYING"));
        Parts.kill(Parts.REQUESTS);
        Parts.awaitReady(Parts.REQUESTS);
        Parts.start(Parts.SMTP);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(states(request)).containsExactly("SENT"));
        assertThat(letters(request)).containsExactly(Planted.EMAIL);
    }

    private static List<String> states(Case request) {
        return Api.as(Account.UNIT)
                .get(request.path() + "/mails")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("state");
    }

    /** Whom the letters about it were for, as they lie in the mailbox. */
    private static List<String> letters(Case request) {
        return Api.anybody()
                .get("/correo/mensajes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("findAll { it.subject.contains('%s') }.to".formatted(request.folio()));
    }
}
