package mx.ine.transparencia.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import mx.ine.transparencia.platform.database.AfterCommit;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.database.Statements;

/**
 * Where a change leaves word for the others. The event is stored in the transaction of the change,
 * so both happen or neither; the relay is woken when it commits.
 */
@ApplicationScoped
public final class Outbox {
    static final String INSERT =
            "INSERT INTO outbox (topic, message_key, payload) VALUES (?, ?, ?)";

    private final Database database;
    private final CloudEventWriter writer;
    private final TopicNames topics;
    private final AfterCommit afterCommit;
    private final RelayLifecycle relay;

    Outbox(
            Database database,
            CloudEventWriter writer,
            TopicNames topics,
            AfterCommit afterCommit,
            RelayLifecycle relay) {
        this.database = database;
        this.writer = writer;
        this.topics = topics;
        this.afterCommit = afterCommit;
        this.relay = relay;
    }

    /**
     * Stores the event, to be sent once the current transaction commits.
     *
     * @throws IllegalArgumentException when it is for a topic the service did not declare ({@code
     *     transparencia.events.topics})
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(DomainEvent event) {
        Statements statements = new Statements();
        enqueue(event, statements);
        database.run(statements);
    }

    /** As the other, together with what else the transaction writes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(DomainEvent event, Statements together) {
        together.add(INSERT, topics.of(event), event.partitionKey(), writer.write(event));
        afterCommit.run(relay::wake);
    }

    /** Several, in order, in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(List<DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        database.updateAll(
                INSERT,
                events.stream()
                        .map(event ->
                                new Object[] {
                                    topics.of(event), event.partitionKey(), writer.write(event)
                                })
                        .toList());
        afterCommit.run(relay::wake);
    }
}
