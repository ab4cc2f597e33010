package mx.ine.transparencia.platform.events;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Sends a batch so that no key's order can break: an event leaves only after the one before it of
 * the same key has arrived. Events of different keys travel together.
 */
final class EventSender {
    private static final byte[] CONTENT_TYPE =
            "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8);

    private final Producer<byte[], byte[]> producer;

    EventSender(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** Every send has ended, one way or the other, when it returns. */
    Sent send(List<OutboxRow> batch) {
        Sent sent = new Sent();
        Collection<OutboxRow> left = batch;
        while (!left.isEmpty() && sent.fault().isEmpty()) {
            left = sendFirstOfEachLine(left, sent);
        }
        return sent;
    }

    /** Returns those that had to wait. */
    private List<OutboxRow> sendFirstOfEachLine(Collection<OutboxRow> rows, Sent sent) {
        Map<OutboxRow, Future<?>> travelling = new LinkedHashMap<>();
        Set<OutboxRow.Line> lines = new HashSet<>();
        List<OutboxRow> waiting = new ArrayList<>();
        boolean open = true;
        for (OutboxRow row : rows) {
            if (lines.add(row.line()) && open) {
                Future<?> arrival = start(row);
                travelling.put(row, arrival);
                // a broker out of reach makes every start wait for seconds: the first tells enough
                open = arrival.state() != Future.State.FAILED || isOfTheEvent(cause(arrival));
            } else {
                waiting.add(row);
            }
        }
        travelling.forEach((row, arrival) -> await(row, arrival, sent));
        Set<OutboxRow.Line> parked =
                sent.refused().keySet().stream().map(OutboxRow::line).collect(toSet());
        waiting.removeIf(row -> parked.contains(row.line()));
        return waiting;
    }

    private Future<?> start(OutboxRow row) {
        byte[] key = row.key().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(row.topic(), key, row.payload());
        message.headers().add("content-type", CONTENT_TYPE);
        try {
            return producer.send(message);
        } catch (KafkaException | IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Throwable cause(Future<?> failed) {
        Throwable thrown = failed.exceptionNow();
        return thrown instanceof ExecutionException e ? e.getCause() : thrown;
    }

    private static void await(OutboxRow row, Future<?> arrival, Sent sent) {
        boolean interrupted = false;
        while (true) {
            try {
                arrival.get();
                sent.published(row);
                break;
            } catch (ExecutionException e) {
                failed(row, e.getCause(), sent);
                break;
            } catch (InterruptedException e) {
                // the send ends by itself in seconds; to leave now would be to send it twice
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void failed(OutboxRow row, Throwable why, Sent sent) {
        if (isOfTheEvent(why)) {
            sent.refused(row, why);
        } else {
            sent.failed(why);
        }
    }

    /** Faults that this event would meet again however often it is sent. */
    private static boolean isOfTheEvent(Throwable why) {
        return why instanceof RecordTooLargeException
                || why instanceof InvalidRecordException
                || why instanceof InvalidTopicException
                || why instanceof SerializationException;
    }
}
