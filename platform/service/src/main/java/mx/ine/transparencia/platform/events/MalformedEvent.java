package mx.ine.transparencia.platform.events;

/** Bytes that are not an event, or not one of the contract. The message quotes none of them. */
public final class MalformedEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedEvent(String what) {
        super(what);
    }
}
