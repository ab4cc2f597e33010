package mx.ine.transparencia.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestMail;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MailTest {

    private static final String TEXT = "Su solicitud 420000025000001 fue recibida.\n¡Gracias!";

    @Inject MailQueue queue;
    @Inject Database database;

    @Test
    void a_message_leaves_once_its_act_is_committed() throws Exception {
        UUID id = enqueue("ana@example.org");
        await().until(() -> state(id) == MailState.SENT);
        MimeMessage message = only(id);
        assertThat(message.getSubject()).isEqualTo("Acuse " + id);
        assertThat(message.getContent().toString().strip().replace("\r", "")).isEqualTo(TEXT);
        assertThat(message.getAllRecipients()[0]).hasToString("ana@example.org");
        MailStatus status = queue.of(id).getFirst();
        assertThat(message.getMessageID()).startsWith("<" + status.id() + "@");
        assertThat(status.attempts()).isEqualTo(1);
        assertThat(status.sentAt()).isPresent();
    }

    @Test
    void nothing_leaves_of_an_act_that_was_undone() {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew()
                                .run(() -> {
                                    queue.enqueue(mail(id, "ana@example.org"));
                                    throw new IllegalStateException();
                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(queue.of(id)).isEmpty();
    }

    @Test
    void a_message_outlives_a_server_that_is_down_and_leaves_once() throws Exception {
        TestMail.stop();
        UUID id;
        try {
            id = enqueue("ana@example.org");
            await().until(() -> queue.of(id).getFirst().attempts() >= 2);
            MailStatus waiting = queue.of(id).getFirst();
            assertThat(waiting.state()).isEqualTo(MailState.RETRYING);
            assertThat(waiting.failure()).contains(MailFailure.UNREACHABLE);
        } finally {
            TestMail.start();
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> state(id) == MailState.SENT);
        assertThat(only(id)).isNotNull();
    }

    @Test
    void address_and_text_are_sealed_while_they_wait_and_erased_when_they_left() {
        TestMail.stop();
        UUID id;
        try {
            id = enqueue("ana@example.org");
            assertThat(row(id)).doesNotContain("ana@", "solicitud", "420000025000001");
        } finally {
            TestMail.start();
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> state(id) == MailState.SENT);
        assertThat(sealed(id)).isNull();
    }

    @Test
    void a_sender_that_died_half_way_is_taken_over_when_its_time_is_up() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    queue.enqueue(mail(id, "ana@example.org"));
                    database.update(
                            "UPDATE mail_queue SET attempts = 1,"
                                    + " next_attempt_at = now() + interval '1 second'"
                                    + " WHERE case_id = ?",
                            id);
                });
        await().atMost(Duration.ofSeconds(30)).until(() -> state(id) == MailState.SENT);
        assertThat(queue.of(id).getFirst().attempts()).isEqualTo(2);
    }

    @Test
    void a_message_whose_key_is_lost_is_shown_to_staff_and_kept() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    queue.enqueue(mail(id, "ana@example.org"));
                    database.update(
                            "UPDATE mail_queue SET sealed = 'ffffffff:AAAA'" + " WHERE case_id = ?",
                            id);
                });
        await().until(() -> state(id) == MailState.FAILED);
        assertThat(queue.failed(100)).extracting(MailStatus::caseId).contains(id);
        assertThat(queue.of(id).getFirst().failure()).contains(MailFailure.UNREADABLE);
        assertThat(sealed(id)).isNotNull();
    }

    @Test
    void staff_may_have_a_message_tried_again() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    queue.enqueue(mail(id, "ana@example.org"));
                    database.update(
                            "UPDATE mail_queue SET state = 'FAILED', failure = 'REFUSED'"
                                    + " WHERE case_id = ?",
                            id);
                });
        queue.retry(queue.of(id).getFirst().id());
        await().until(() -> state(id) == MailState.SENT);
    }

    @Test
    void what_the_server_answers_is_told_by_its_code() {
        assertThat(SmtpFaults.of(new RuntimeException("recipient not accepted: 550 5.1.1 <ana@x>")))
                .isEqualTo(MailFailure.REFUSED);
        assertThat(SmtpFaults.of(new RuntimeException("x", new RuntimeException("421 later"))))
                .isEqualTo(MailFailure.REFUSED_FOR_NOW);
        assertThat(SmtpFaults.of(new RuntimeException("Connection refused: localhost:1025")))
                .isEqualTo(MailFailure.UNREACHABLE);
    }

    private UUID enqueue(String to) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> queue.enqueue(mail(id, to)));
        return id;
    }

    private static Mail mail(UUID id, String to) {
        return new Mail(id, to, "Acuse " + id, TEXT);
    }

    private MailState state(UUID id) {
        return queue.of(id).getFirst().state();
    }

    private String row(UUID id) {
        return database.first(
                        "SELECT mail_queue::text FROM mail_queue WHERE case_id = ?",
                        row -> row.getString(1),
                        id)
                .orElseThrow();
    }

    private String sealed(UUID id) {
        return database.query(
                        "SELECT sealed FROM mail_queue WHERE case_id = ?",
                        row -> row.getString(1),
                        id)
                .getFirst();
    }

    private static MimeMessage only(UUID id) throws MessagingException, IOException {
        List<MimeMessage> messages =
                TestMail.received().stream().filter(message -> isAbout(message, id)).toList();
        assertThat(messages).hasSize(1);
        return messages.getFirst();
    }

    private static boolean isAbout(MimeMessage message, UUID id) {
        try {
            return message.getSubject().contains(id.toString());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
