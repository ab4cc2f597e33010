package mx.ine.transparencia.platform.secrets;

/** What was sealed cannot be opened: its key is missing, or it is not what was sealed. */
public final class SealedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealedException(String why, Throwable cause) {
        super(why, cause);
    }
}
