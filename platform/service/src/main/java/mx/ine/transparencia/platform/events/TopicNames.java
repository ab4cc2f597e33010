package mx.ine.transparencia.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics this service writes to and reads from, as its configuration says. */
@ApplicationScoped
final class TopicNames {
    private static final String INCOMING = "mp\\.messaging\\.incoming\\.[^.]+\\.topic";

    private final EventNames names;
    private final Config config;
    private final List<String> declared;

    TopicNames(
            EventNames names,
            Config config,
            @ConfigProperty(name = "transparencia.events.topics") Optional<List<String>> declared) {
        this.names = names;
        this.config = config;
        this.declared = declared.orElse(List.of());
    }

    /** Where the event goes. A topic nobody declared would not exist, and the event never leave. */
    String of(DomainEvent event) {
        String topic = event.topic();
        if (topic.isEmpty()) {
            return names.topic();
        }
        if (!declared.contains(topic)) {
            throw new IllegalArgumentException("Not in transparencia.events.topics: " + topic);
        }
        return topic;
    }

    /** All of them. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(declared);
        all.add(names.topic());
        all.add(names.deadLetters());
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.matches(INCOMING))
                .forEach(name -> all.add(config.getValue(name, String.class)));
        return all;
    }
}
