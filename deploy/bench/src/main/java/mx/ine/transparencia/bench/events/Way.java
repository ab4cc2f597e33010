package mx.ine.transparencia.bench.events;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/** A way for an event to reach Kafka. */
interface Way extends AutoCloseable {
    String TOPIC = "bench.events";

    /** As large as the event of a filed request. */
    int BYTES = 900;

    /**
     * Tells of event n, from whatever thread.
     *
     * @return the moment from which it is under way ({@link System#nanoTime})
     */
    long tell(int n) throws Exception;

    @Override
    void close();

    /** Text of event n: its number, and what makes it as long as a real one. */
    static byte[] payload(int n) {
        byte[] bytes = new byte[BYTES];
        Arrays.fill(bytes, (byte) ' ');
        byte[] number = Integer.toString(n).getBytes(US_ASCII);
        System.arraycopy(number, 0, bytes, 0, number.length);
        return bytes;
    }

    /** The number of the event with that text. */
    static int number(byte[] payload) {
        return Integer.parseInt(new String(payload, US_ASCII).strip());
    }
}
