package mx.ine.transparencia.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics of the suite. The broker makes none by being asked for it, here as in production,
 * where whoever deploys provides them.
 */
final class Topics {
    private static final short ONE_COPY = 1;
    private static final int PARTITIONS = 3;

    /** Read models are rebuilt from these, so nothing in them ever expires. */
    private static final Map<String, String> KEPT = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");

    /** Of each code the last word is enough. */
    private static final Map<String, String> COMPACTED =
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);

    private Topics() {}

    static void provide(String bootstrapServers) {
        try (Admin admin =
                Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            for (var topic : admin.createTopics(all()).values().values()) {
                try {
                    topic.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("A topic could not be made", e);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        for (SuiteService service : SuiteService.values()) {
            topics.add(topic(service.id() + ".events", KEPT));
            topics.add(topic(service.id() + ".dead-letters", KEPT));
        }
        topics.add(topic("catalog.organs", COMPACTED));
        topics.add(topic("catalog.calendar", COMPACTED));
        return topics;
    }

    private static NewTopic topic(String name, Map<String, String> settings) {
        return new NewTopic(name, PARTITIONS, ONE_COPY).configs(settings);
    }
}
