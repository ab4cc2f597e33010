package mx.ine.transparencia.requests.notification.domain;

import mx.ine.transparencia.kernel.process.BrokenRule;

/** Why an act of a notification is refused: the reason, as people read it, and the article. */
public enum Rule implements BrokenRule {
    CLOSED(Kind.STAGE, "La diligencia ya concluyó: no admite más registros.", "47.4.b"),
    NOT_IN_THIS_STAGE(
            Kind.STAGE,
            "Este registro no procede en el estado actual de la diligencia.",
            "47.3.III"),
    NOTIFIED_ALREADY(
            Kind.STAGE,
            "Ya está notificada por estrados desde el primer día de su publicación.",
            "47.5"),
    UNDER_WAY(
            Kind.STAGE,
            "Ya hay una notificación en curso a quien solicita: concluya esa diligencia o"
                    + " cancélela.",
            "47.3"),
    TERM_NOT_OVER(Kind.STAGE, "El plazo no ha vencido.", "47.3.III, 47.5"),
    OUTSIDE_BUSINESS_HOURS(
            "Las notificaciones y los citatorios se hacen en días y horas hábiles.", "47"),
    NOT_YET("No se puede asentar lo que todavía no ocurre.", "47.4.a"),
    RECORD_THE_SAME_DAY("La diligencia se asienta el mismo día en que se practica.", "47.4.b"),
    BEFORE_THE_ORDER(
            "La diligencia no puede ser anterior a la orden de notificar ni al citatorio.",
            "47.4.b"),
    CITATION_FIRST(
            "Con otra persona sólo puede entenderse la notificación después de un citatorio.",
            "47.3.III.b, 47.3.III.c"),
    CITATION_CLOSED("El citatorio debe señalar un día y una hora hábiles.", "47, 47.3.III.b"),
    CITATION_DAY("El citatorio es para el día hábil siguiente.", "47.3.III.b, 47.3.III.c"),
    BEFORE_THE_HOUR("La segunda visita es a la hora que fija el citatorio.", "47.3.III.c"),
    WRONG_WAY("Ese medio no procede para quien se notifica.", "47.1, 47.3"),
    NOT_JUSTIFIED(
            "Escriba por qué no se notifica por el sistema: sólo procede por excepción.",
            "47.1.I, 47.2"),
    NO_ADDRESS("La persona no señaló un domicilio.", "47.3.III"),
    POSTING_TOO_SHORT(
            "La publicación en estrados dura tres días hábiles consecutivos: no puede retirarse"
                    + " antes.",
            "47.5");

    private final Kind kind;
    private final String reason;
    private final String article;

    Rule(String reason, String article) {
        this(Kind.RULE, reason, article);
    }

    Rule(Kind kind, String reason, String article) {
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
