package mx.ine.transparencia.local;

/** Something the person who starts the suite can mend; the message tells how, in Spanish. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
