package mx.ine.transparencia.platform.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.ine.transparencia.platform.web.SafeTrace;
import org.jboss.logging.Logger;

/**
 * Sends what is due, on one thread: woken by each commit, and by itself for what is tried again.
 */
@ApplicationScoped
final class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final Duration GLANCE = Duration.ofSeconds(5);

    private final MailDelivery delivery;
    private final Semaphore asked = new Semaphore(1);
    private final Thread thread = new Thread(this::sendForEver, "mail");

    MailSender(MailDelivery delivery) {
        this.delivery = delivery;
        thread.setDaemon(true);
    }

    void wake() {
        asked.release();
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(Duration.ofSeconds(5));
    }

    private void sendForEver() {
        try {
            while (!Thread.interrupted()) {
                sendDue();
                asked.tryAcquire(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
                asked.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendDue() {
        try {
            while (!Thread.currentThread().isInterrupted() && delivery.sendNext()) {
                // the next one
            }
        } catch (RuntimeException e) {
            LOG.warnf("Mail waits: %s", SafeTrace.of(e)); // such as a database that restarts
        }
    }
}
