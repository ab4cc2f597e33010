package mx.ine.transparencia.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;

/** Whoever a message is for: everybody's mail goes to the one mailbox. */
final class Addressee extends UserImpl {
    private final Mailbox mailbox;

    Addressee(String address, Mailbox mailbox) {
        super(address, address, "", null);
        this.mailbox = mailbox;
    }

    @Override
    public void deliver(MovingMessage message) {
        mailbox.take(message.getMessage(), getEmail());
    }
}
