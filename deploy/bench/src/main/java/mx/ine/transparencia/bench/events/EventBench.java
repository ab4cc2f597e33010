package mx.ine.transparencia.bench.events;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.ine.transparencia.platform.testing.EmbeddedKafka;
import mx.ine.transparencia.platform.testing.EmbeddedPostgresServer;
import mx.ine.transparencia.platform.testing.KafkaOptions;
import mx.ine.transparencia.platform.testing.PostgresOptions;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * How long an event takes from the commit of its change to its consumer, at 200 events a second,
 * against what Kafka alone takes from a producer to a consumer: the same broker, the same consumer,
 * in turns. Goal: the 99th percentile within four times Kafka's own.
 */
public final class EventBench {
    private static final int RATE = 200;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(10);

    private EventBench() {}

    public static void main(String[] args) throws Exception {
        PostgresOptions quick = PostgresOptions.forTests();
        PostgresOptions durable =
                new PostgresOptions(quick.dataDirectory(), 0, quick.superuserPassword(), true);
        try (EmbeddedPostgresServer postgres = EmbeddedPostgresServer.start(durable);
                EmbeddedKafka kafka = EmbeddedKafka.start(KafkaOptions.forTests())) {
            createTopics(kafka.bootstrapServers());
            try (Way bare = new BareWay(kafka.bootstrapServers());
                    Way relayed = new RelayedWay(postgres, kafka.bootstrapServers())) {
                compare(bare, relayed, kafka.bootstrapServers());
            }
        }
    }

    private static void compare(Way bare, Way relayed, String bootstrapServers) throws Exception {
        Latencies ofKafka = new Latencies();
        Latencies ofRelay = new Latencies();
        try (Receiver receiver = new Receiver(bootstrapServers)) {
            Load load = new Load(RATE, receiver);
            load.drive(bare, WARM_UP, new Latencies());
            load.drive(relayed, WARM_UP, new Latencies());
            for (int round = 0; round < ROUNDS; round++) {
                load.drive(bare, ROUND, ofKafka);
                load.drive(relayed, ROUND, ofRelay);
            }
        }
        System.out.println("Kafka alone, send to consumer:    " + ofKafka);
        System.out.println("Outbox and relay, commit to same: " + ofRelay);
        System.out.printf(
                "p99 is %.2f times Kafka's (goal: at most 4)%n",
                ofRelay.millis(0.99) / ofKafka.millis(0.99));
    }

    private static void createTopics(String bootstrapServers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            NewTopic topic = new NewTopic(Way.TOPIC, Optional.of(4), Optional.empty());
            admin.createTopics(Set.of(topic)).all().get();
        }
    }
}
