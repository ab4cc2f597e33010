package mx.ine.transparencia.platform.events;

/**
 * What events do to this service. A bean that implements it also has the method that receives:
 *
 * <pre>{@code
 * @Incoming("organs")
 * @Blocking
 * CompletionStage<Void> receive(Message<byte[]> message) {
 *     return intake.receive(this, message);
 * }
 * }</pre>
 */
public interface EventHandler {

    /** Its name in the inbox and in dead letters: to change it is to read everything anew. */
    String name();

    /**
     * Gives the event its effect, in a transaction that also remembers it. A type it does not know
     * it leaves alone. What it throws undoes the effect: a fault that passes is waited out,
     * anything else makes the event a dead letter.
     */
    void handle(IncomingEvent event);
}
