package mx.ine.transparencia.platform.events;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Does something the moment the broker has taken an event, before the relay hears of it. */
public final class CrashOnArrival implements ProducerInterceptor<byte[], byte[]> {
    private static Crash crash;

    /** What may go wrong. */
    interface Crash {
        void happen() throws Exception;
    }

    static void then(Crash happening) {
        crash = happening;
    }

    @Override
    public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> message) {
        return message;
    }

    @Override
    public void onAcknowledgement(RecordMetadata metadata, Exception exception) {
        try {
            crash.happen();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        // nothing is held
    }

    @Override
    public void configure(Map<String, ?> settings) {
        // nothing to set
    }
}
