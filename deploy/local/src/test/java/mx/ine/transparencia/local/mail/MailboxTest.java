package mx.ine.transparencia.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Properties;
import mx.ine.transparencia.platform.testing.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MailboxTest {
    private final int port = FreePort.find();
    @TempDir private Path directory;
    private MailPart server;

    @BeforeEach
    void start() {
        server = new MailPart(new Mailbox(directory), port);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void what_was_sent_is_there_after_a_restart_newest_first() throws MessagingException {
        send("Acuse de su solicitud", "Recibimos su solicitud.\n");
        send("Respuesta", "Ya puede consultarla: mañana también.\n");

        assertThat(new Mailbox(directory).latest(10))
                .extracting(Letter::subject)
                .containsExactly("Respuesta", "Acuse de su solicitud");
        assertThat(new Mailbox(directory).latest(1))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.to()).isEqualTo("ana@example.org");
                    assertThat(letter.text()).contains("mañana también");
                });
    }

    @Test
    void a_message_is_found_by_its_number_and_by_nothing_else() throws MessagingException {
        send("Uno", "x");
        Mailbox mailbox = new Mailbox(directory);

        assertThat(mailbox.find("1")).isPresent();
        assertThat(mailbox.find("2")).isEmpty();
        assertThat(mailbox.find("../mail/1")).isEmpty();
    }

    @Test
    void pages_show_what_a_message_says_and_never_run_it() throws MessagingException {
        send("<script>alert(1)</script>", "<b>x</b>");
        Letter letter = new Mailbox(directory).latest(1).getFirst();

        assertThat(MailHtml.letter(letter))
                .contains("&lt;script&gt;", "&lt;b&gt;x")
                .doesNotContain("<script>", "<b>");
    }

    private void send(String subject, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(port));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("no-responder@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("ana@example.org"));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
