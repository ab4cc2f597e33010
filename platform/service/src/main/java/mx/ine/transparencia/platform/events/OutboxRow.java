package mx.ine.transparencia.platform.events;

/** An event that waits to be sent. */
record OutboxRow(long position, String topic, String key, byte[] payload) {

    /** What keeps its order: the same key of another topic is another line. */
    record Line(String topic, String key) {}

    Line line() {
        return new Line(topic, key);
    }
}
