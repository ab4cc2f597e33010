package mx.ine.transparencia.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.OptionalLong;
import mx.ine.transparencia.local.process.Part;

/** A mail server that takes every message and passes none on. */
public final class MailPart implements Part {
    private final Mailbox mailbox;
    private final int port;

    private GreenMail server;
    private volatile State state = State.STOPPED;

    public MailPart(Mailbox mailbox, int port) {
        this.mailbox = mailbox;
        this.port = port;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public synchronized void start() {
        if (state == State.STOPPED) {
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.getUserManager()
                    .setMessageDeliveryHandler((_, to) -> new Addressee(to.getEmail(), mailbox));
            server.start();
            state = State.READY;
        }
    }

    @Override
    public synchronized void stop() {
        if (state != State.STOPPED) {
            server.stop();
            state = State.STOPPED;
        }
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.empty();
    }
}
