package mx.ine.transparencia.platform.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import mx.ine.transparencia.platform.testing.SharedServers.Kind;

/** The mail server of this test run. */
public final class TestMail {
    private TestMail() {}

    public static int port() {
        return server().part("port", Integer.class);
    }

    /** Every message received since it was started; {@link #stop} forgets them. */
    @SuppressWarnings("unchecked")
    public static List<MimeMessage> received() {
        Supplier<List<byte[]>> received = server().part("received", Supplier.class);
        return received.get().stream().map(TestMail::parse).toList();
    }

    /** From now on every connection is refused; a test that does so starts it again. */
    public static void stop() {
        server().act("stop");
    }

    public static void start() {
        server().act("start");
    }

    private static MimeMessage parse(byte[] message) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(message));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SharedServer server() {
        return SharedServers.of(Kind.MAIL);
    }
}
