package mx.ine.transparencia.platform.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.secrets.FieldCipher;
import mx.ine.transparencia.platform.secrets.SealedException;
import org.jboss.logging.Logger;

/** One message at a time: taken for a while, sent, and marked. */
@ApplicationScoped
final class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class);

    private static final String TAKE =
            """
            UPDATE mail_queue
               SET attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ?)
             WHERE id = (SELECT id FROM mail_queue
                          WHERE state IN ('WAITING', 'RETRYING') AND next_attempt_at <= now()
                          ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, sealed, attempts
            """;

    private record Taken(UUID id, String sealed, int attempts) {
        static Taken read(ResultSet row) throws SQLException {
            return new Taken(
                    row.getObject("id", UUID.class),
                    row.getString("sealed"),
                    row.getInt("attempts"));
        }
    }

    private final Database database;
    private final FieldCipher cipher;
    private final SuiteClock clock;
    private final Mailer mailer;
    private final MailSettings settings;
    private final MeterRegistry metrics;

    MailDelivery(
            Database database,
            FieldCipher cipher,
            SuiteClock clock,
            Mailer mailer,
            MailSettings settings,
            MeterRegistry metrics) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
        this.mailer = mailer;
        this.settings = settings;
        this.metrics = metrics;
    }

    /** Tries the message that has been due longest; false when none is. */
    boolean sendNext() {
        Optional<Taken> taken = database.first(TAKE, Taken::read, settings.lease().toSeconds());
        taken.ifPresent(this::send);
        return taken.isPresent();
    }

    private void send(Taken taken) {
        Optional<MailFailure> failure = attempt(taken);
        failure.ifPresentOrElse(why -> failed(taken, why), () -> sent(taken));
    }

    private Optional<MailFailure> attempt(Taken taken) {
        try {
            MailQueue.Letter letter = MailQueue.letter(cipher.open(taken.sealed()));
            mailer.send(
                    io.quarkus.mailer.Mail.withText(letter.to(), letter.subject(), letter.text())
                            .addHeader(
                                    "Message-ID",
                                    "<" + taken.id() + "@" + settings.messageDomain() + ">")
                            .addHeader("Auto-Submitted", "auto-generated"));
            return Optional.empty();
        } catch (SealedException | JsonProcessingException _) {
            return Optional.of(MailFailure.UNREADABLE);
        } catch (RuntimeException e) {
            return Optional.of(SmtpFaults.of(e));
        }
    }

    private void sent(Taken taken) {
        database.update(
                "UPDATE mail_queue SET state = 'SENT', sealed = NULL, failure = NULL, sent_at = ?"
                        + " WHERE id = ?",
                clock.now(),
                taken.id());
        metrics.counter("mail.sent").increment();
    }

    private void failed(Taken taken, MailFailure why) {
        boolean over = why == MailFailure.UNREADABLE || taken.attempts() >= settings.attempts();
        LOG.warnf("Mail %s failed %d times: %s", taken.id(), taken.attempts(), why);
        metrics.counter("mail.failed", "why", why.name()).increment();
        database.update(
                "UPDATE mail_queue SET state = ?, failure = ?,"
                        + " next_attempt_at = now() + make_interval(secs => ?) WHERE id = ?",
                over ? MailState.FAILED : MailState.RETRYING,
                why,
                pause(taken.attempts()).toMillis() / 1000.0,
                taken.id());
    }

    private Duration pause(int attempts) {
        Duration doubled = settings.firstRetry().multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(settings.longestRetry()) < 0 ? doubled : settings.longestRetry();
    }
}
