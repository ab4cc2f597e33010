package mx.ine.transparencia.platform.events;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import mx.ine.transparencia.platform.database.Database;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** The small service counts, tells of it, and hears itself: each number is written down once. */
@ApplicationScoped
class Counting implements EventHandler {
    record Counted(int number) {}

    private static final String TYPE = "mx.ine.transparencia.prueba.thing.counted.v1";

    /** Subjects whose events cannot be handled, as long as there is a bug. */
    private final Set<String> bugs = ConcurrentHashMap.newKeySet();

    private final Database database;
    private final Outbox outbox;
    private final EventIntake intake;

    Counting(Database database, Outbox outbox, EventIntake intake) {
        this.database = database;
        this.outbox = outbox;
        this.intake = intake;
    }

    @Transactional
    void tell(String subject, int number) {
        outbox.enqueue(
                new DomainEvent(
                        "thing.counted.v1",
                        subject,
                        subject,
                        number,
                        Instant.now(),
                        new Counted(number)));
    }

    @Transactional
    void tellAndFail(String subject) {
        tell(subject, 1);
        throw new IllegalStateException("undone");
    }

    @Incoming("own")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return intake.receive(this, message);
    }

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (!event.type().equals(TYPE)) {
            return;
        }
        database.update(
                "INSERT INTO effect (subject, number) VALUES (?, ?)",
                event.subject(),
                event.data(Counted.class).number());
        if (bugs.contains(event.subject())) {
            throw new IllegalStateException("a bug, after the effect was written");
        }
    }

    void bug(String subject) {
        bugs.add(subject);
    }

    void mended(String subject) {
        bugs.remove(subject);
    }

    List<Integer> effects(String subject) {
        return database.query(
                "SELECT number FROM effect WHERE subject = ? ORDER BY position",
                row -> row.getInt(1),
                subject);
    }
}
