package mx.ine.transparencia.platform.mail;

/** How far a message has come. */
public enum MailState {
    WAITING("En espera de salir"),
    RETRYING("No ha podido salir; se sigue intentando"),
    FAILED("No pudo entregarse: revise la dirección o use otro medio"),
    SENT("Enviado");

    private final String text;

    MailState(String text) {
        this.text = text;
    }

    /** In Spanish, for staff. */
    public String text() {
        return text;
    }
}
