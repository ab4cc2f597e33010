package mx.ine.transparencia.requests.classification.domain;

import mx.ine.transparencia.kernel.process.BrokenRule;

/** Why a classification is not entered, ended or taken back (Art. 10-12, 15). */
public enum ClassificationRule implements BrokenRule {
    NO_GROUND("Indique en qué fracción se funda la clasificación.", "11.5"),
    WRONG_GROUND(
            "Ese fundamento no es de esta clase de información, o no lo puede invocar esta área.",
            "11.3, 11.4, 12"),
    NO_REASONS("Explique por qué este caso encuadra en el fundamento.", "10.4, 11.5"),
    NO_HARM_TEST("Funde y motive el daño que causaría su difusión.", "11.6"),
    NO_PERIOD("Toda reserva tiene un plazo o una condición.", "15.1"),
    ENDS_BEFORE_IT_BEGINS("La reserva no puede terminar antes de empezar.", "10.5"),
    PERIOD_TOO_LONG("El plazo rebasa el máximo que permite la ley.", "10.5, 11.3"),
    CONFIDENTIAL_WITHOUT_PERIOD("La información confidencial no tiene plazo.", "12"),
    NOT_YOUR_ENTRY(Kind.AUTHORITY, "Esa información la clasificó otra área.", "10.6.I"),
    NOT_IN_FORCE(Kind.STAGE, "Esa clasificación no está vigente.", "10.5"),
    ONLY_A_RESERVE("Sólo la reserva termina cuando cesa su causa.", "10.5"),
    BEFORE_THE_COMMITTEE(Kind.STAGE, "Su desclasificación ya está ante el Comité.", "10.6.II");

    private final Kind kind;
    private final String reason;
    private final String article;

    ClassificationRule(String reason, String article) {
        this(Kind.RULE, reason, article);
    }

    ClassificationRule(Kind kind, String reason, String article) {
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
