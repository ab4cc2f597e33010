package mx.ine.transparencia.platform.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A mail server that delivers nothing and keeps everything. */
final class MailForTests {
    private MailForTests() {}

    static Map<String, Object> start() {
        ServerSetup setup = new ServerSetup(FreePort.find(), "localhost", "smtp");
        setup.setServerStartupTimeout(10_000);
        GreenMail mail = new GreenMail(setup);
        mail.start();
        Supplier<List<byte[]>> received = () -> all(mail);
        Runnable stop = mail::stop;
        Runnable start = mail::start;
        return Map.of("port", setup.getPort(), "received", received, "stop", stop, "start", start);
    }

    private static List<byte[]> all(GreenMail mail) {
        return Stream.of(mail.getReceivedMessages()).map(MailForTests::bytes).toList();
    }

    private static byte[] bytes(MimeMessage message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            message.writeTo(out);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
