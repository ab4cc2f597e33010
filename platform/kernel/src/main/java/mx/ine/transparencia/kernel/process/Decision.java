package mx.ine.transparencia.kernel.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a process answers to a command: the events that happen, or the rule that forbids them.
 *
 * @param <E> the events of the process
 */
public sealed interface Decision<E> {

    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E>(BrokenRule rule) implements Decision<E> {
        public Refused {
            Objects.requireNonNull(rule, "rule");
        }
    }

    @SafeVarargs
    static <E> Decision<E> accept(E... events) {
        List<E> happened = new ArrayList<>(events.length);
        for (E event : events) {
            happened.add(event);
        }
        return new Accepted<>(happened);
    }

    static <E> Decision<E> refuse(BrokenRule rule) {
        return new Refused<>(rule);
    }
}
