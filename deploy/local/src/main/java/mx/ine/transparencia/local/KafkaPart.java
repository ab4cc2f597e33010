package mx.ine.transparencia.local;

import java.util.OptionalLong;
import mx.ine.transparencia.local.process.Part;
import mx.ine.transparencia.platform.testing.EmbeddedKafka;
import mx.ine.transparencia.platform.testing.KafkaOptions;

/** The broker, inside this process. */
final class KafkaPart implements Part {
    private final DataDirectory data;
    private final int port;

    private EmbeddedKafka broker;
    private volatile State state = State.STOPPED;

    KafkaPart(DataDirectory data, int port) {
        this.data = data;
        this.port = port;
    }

    @Override
    public String name() {
        return Endpoint.KAFKA.id();
    }

    @Override
    public synchronized void start() {
        if (state != State.STOPPED) {
            return;
        }
        state = State.STARTING;
        if (broker == null) {
            broker = EmbeddedKafka.start(new KafkaOptions(data.directory("kafka"), port));
            Topics.provide(broker.bootstrapServers());
        } else {
            broker.start();
        }
        state = State.READY;
    }

    @Override
    public synchronized void stop() {
        state = State.STOPPED;
        if (broker != null) {
            broker.stop();
        }
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.empty();
    }
}
