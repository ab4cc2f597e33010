package mx.ine.transparencia.platform.mail;

/** Why a message could not leave. A server's own words are not kept: they name the address. */
public enum MailFailure {
    UNREACHABLE("El servidor de correo no responde"),
    REFUSED_FOR_NOW("El servidor de correo pidió intentarlo después"),
    REFUSED("El servidor de correo rechazó el mensaje o la dirección"),
    UNREADABLE("El mensaje ya no puede leerse: falta su clave");

    private final String text;

    MailFailure(String text) {
        this.text = text;
    }

    /** In Spanish, for staff. */
    public String text() {
        return text;
    }
}
