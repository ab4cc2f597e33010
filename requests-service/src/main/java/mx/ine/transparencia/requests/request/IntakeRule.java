package mx.ine.transparencia.requests.request;

import mx.ine.transparencia.kernel.process.BrokenRule;

/** Why a filing is not taken in (Art. 24). */
enum IntakeRule implements BrokenRule {
    CHANNEL_NOT_YOURS(
            Kind.AUTHORITY,
            "Su cuenta no puede registrar solicitudes por ese canal.",
            "24.1, 25.3.II"),
    NO_EMAIL(
            Kind.RULE,
            "Para notificarle por correo electrónico hace falta la dirección.",
            "47.3.II"),
    NO_ADDRESS(Kind.RULE, "Para notificarle en su domicilio hace falta la dirección.", "47.3.III"),
    NO_RECEIVING_OFFICE(Kind.RULE, "Indique la oficina que recibió la solicitud.", "25.3.II"),
    RECEIVED_IN_THE_FUTURE(Kind.RULE, "La fecha de recepción no puede ser futura.", "25.1"),
    RECEIVED_TOO_LONG_AGO(
            Kind.RULE, "La fecha de recepción es de hace más de un año: revísela.", "25.1");

    private final Kind kind;
    private final String reason;
    private final String article;

    IntakeRule(Kind kind, String reason, String article) {
        this.kind = kind;
        this.reason = reason;
        this.article = article;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public String article() {
        return article;
    }
}
