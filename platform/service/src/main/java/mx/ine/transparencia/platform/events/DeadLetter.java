package mx.ine.transparencia.platform.events;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** A message that could not be taken in, as it stands in the topic of dead letters. */
final class DeadLetter {
    private static final String CONSUMER = "dead-letter-consumer";
    private static final String TOPIC = "dead-letter-topic";
    private static final String PARTITION = "dead-letter-partition";
    private static final String OFFSET = "dead-letter-offset";

    /** The class of the exception: its message may quote what nobody should read. */
    private static final String REASON = "dead-letter-reason";

    private DeadLetter() {}

    /** Key, bytes and headers as they came, and beside them where from and why. */
    static ProducerRecord<byte[], byte[]> of(
            String topic, String consumer, ConsumerRecord<byte[], byte[]> message, Throwable why) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(topic, message.key(), message.value());
        message.headers().forEach(letter.headers()::add);
        set(letter.headers(), CONSUMER, consumer);
        set(letter.headers(), TOPIC, message.topic());
        set(letter.headers(), PARTITION, Integer.toString(message.partition()));
        set(letter.headers(), OFFSET, Long.toString(message.offset()));
        set(letter.headers(), REASON, why.getClass().getName());
        return letter;
    }

    static String consumer(ConsumerRecord<byte[], byte[]> letter) {
        return text(letter, CONSUMER);
    }

    /** The message as it first came. */
    static ConsumerRecord<byte[], byte[]> message(ConsumerRecord<byte[], byte[]> letter) {
        return new ConsumerRecord<>(
                text(letter, TOPIC),
                Integer.parseInt(text(letter, PARTITION)),
                Long.parseLong(text(letter, OFFSET)),
                letter.key(),
                letter.value());
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
