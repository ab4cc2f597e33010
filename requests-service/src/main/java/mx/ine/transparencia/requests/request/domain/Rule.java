package mx.ine.transparencia.requests.request.domain;

import mx.ine.transparencia.kernel.process.BrokenRule;

/** Why an act is refused: the reason, as people read it, and the article behind it. */
public enum Rule implements BrokenRule {
    NOT_IN_THIS_STAGE(
            Kind.STAGE, "Este acto no procede en el estado actual de la solicitud.", "25.3"),
    CLOSED(Kind.STAGE, "La solicitud ya está concluida: no admite más actos.", "24, 25, 29"),
    TERM_NOT_OVER(Kind.STAGE, "El plazo no ha vencido.", "25.1"),
    TERM_OVER(Kind.STAGE, "El plazo ya venció: este acto ya no procede.", "25.1, 29.1, 39.1"),
    NO_ORGAN("Indique al menos un área.", "25.3.I"),
    ORGAN_TWICE("Esa área ya tiene un turno pendiente de esta solicitud.", "25.3.I"),
    PARTY_AFTER_ORGANS(
            "Los partidos sólo reciben el turno después de que las áreas del Instituto comuniquen"
                    + " que no tienen la información o que no es de su competencia.",
            "25.3.I"),
    UNKNOWN_TURN("La solicitud no tiene ese turno.", "25.3.I"),
    TURN_CONCLUDED(Kind.STAGE, "Ese turno ya fue contestado.", "25.3.III"),
    CLARIFIED_ONCE("La aclaración sólo puede pedirse una vez.", "24.5"),
    CLARIFY_TOO_LATE(
            "La aclaración sólo puede pedirse en los tres días hábiles siguientes a la recepción"
                    + " del turno.",
            "24.5"),
    CLARIFICATION_TOO_LATE("El plazo para aclarar ya venció.", "24.5"),
    EXTENDED_ONCE("El plazo de respuesta sólo puede ampliarse una vez.", "25.1"),
    EXTENSION_LENGTH("La ampliación debe ser de 1 a 15 días hábiles.", "25.1"),
    EXTENSION_BY_COMMITTEE(
            "La ampliación la resuelve el Comité: pídala, y notifíquela cuando la conceda.",
            "134 de la LGTAIP"),
    EXTENSION_TOO_LONG("La ampliación debe ser de 1 a 10 días hábiles.", "134 de la LGTAIP"),
    NO_QUOTE(
            "La respuesta debe ofrecer al menos una modalidad de entrega, con su costo.",
            "25.3.III"),
    BAD_QUOTE(
            "Los costos no pueden ser negativos, y la consulta directa y la orientación verbal son"
                    + " gratuitas.",
            "30.1, 30.3"),
    QUOTE_TWICE("Cada modalidad de entrega se cotiza una sola vez.", "25.3.III"),
    NO_SOURCE("Indique la fuente, el lugar y la forma en que puede consultarse.", "24.6"),
    TURNS_PENDING("Aún hay áreas que no han contestado su turno.", "25.3.III"),
    NOTHING_TO_NOTIFY(
            "Ninguna área tiene la información: turne a otra o declare la incompetencia.",
            "25.3.I"),
    AN_ORGAN_IS_COMPETENT("Un área ya contestó o aún busca la información.", "24.8"),
    MODE_NOT_OFFERED("Las áreas no ofrecen esa modalidad de entrega.", "25.1, 31.2"),
    NO_COMMON_MODE(
            "Las áreas no coinciden en ninguna modalidad de entrega: pida que la completen.",
            "25.1"),
    OUTSIDE_BUSINESS_HOURS("Las notificaciones se hacen en días y horas hábiles.", "47"),
    MEANS_NOT_NAMED("La persona solicitante no señaló ese medio para ser notificada.", "47.3"),
    NO_ESTRADOS(
            "Por estrados sólo se notifica cuando no hay domicilio ni medio señalado, el domicilio"
                    + " es falso o no se encuentra a la persona.",
            "47.4.c, 47.5"),
    WRONG_AMOUNT("El importe no corresponde al costo notificado para esa modalidad.", "30.3"),
    NO_PAYMENT_DUE("Esa modalidad no tiene costo: no hay pago que registrar.", "30.1"),
    ASKED_ALREADY("El área ya lo pidió y está en espera de respuesta.", "24.5, 26.1"),
    NO_GROUND("Indique el fundamento de la clasificación.", "11.5"),
    WRONG_GROUND(
            "Ese fundamento no corresponde al carácter que se le da a la información, o a quien la"
                    + " clasifica.",
            "11.3, 11.4, 12, 66"),
    NO_HARM_TEST("Funde y motive el daño que causaría difundir lo que se reserva.", "11.6"),
    NO_PERIOD(
            "Toda reserva necesita un periodo que no haya pasado, o una condición que la termine.",
            "10.5, 15.1"),
    NO_PUBLIC_VERSION(
            "Falta la versión pública: adjúntela antes, distinta del documento clasificado.",
            "13.2, 25.3.V"),
    NO_SEARCH_LOG(
            "La declaratoria debe decir en qué áreas se buscó, con qué criterios, quién buscó y con"
                    + " qué resultado.",
            "25.3.VI"),
    SEARCH_IN_FUTURE("Una búsqueda no puede tener fecha futura.", "25.3.VI"),
    SEARCH_AGAIN(
            "El Comité ordenó buscar de nuevo: registre esa búsqueda antes de declarar.",
            "25.3.VI"),
    NO_EXTENSION_AFTER_NONEXISTENCE(
            "El plazo no puede ampliarse si la información se declaró inexistente.", "25.3.VII"),
    IN_COMMITTEE(
            Kind.STAGE, "El Comité de Información aún no resuelve lo que declaró un área.", "25.3"),
    NOT_BEFORE_COMMITTEE(Kind.STAGE, "Ese turno no está ante el Comité.", "25.3.IV"),
    NOT_A_NONEXISTENCE("Sólo se ordena otra búsqueda de lo que se declaró inexistente.", "25.3.VI"),
    ACCESS_ORDERED(
            Kind.STAGE,
            "Ese turno se abrió de nuevo para entregar la información: ya no puede negarse.",
            "13.1, 25.3.IV"),
    GRANTED_BEFORE(
            "La solicitud ya se entiende concedida: sólo se exceptúa lo que se reservó antes.",
            "39.1"),
    NOT_CONFIDENTIAL(
            "El consentimiento sólo se pide para información confidencial que está ante el Comité.",
            "13.1"),
    CONSENT_ASKED("El consentimiento ya se pidió.", "13.1"),
    CONSENT_NOT_ASKED(Kind.STAGE, "No se ha pedido el consentimiento, o ya se contestó.", "13.1"),
    CONSENT_TOO_LATE(
            "El plazo para dar el consentimiento ya venció: la información sigue siendo"
                    + " confidencial.",
            "13.1"),
    NOT_A_PARTY("La consulta sobre información voluntaria se hace a un partido.", "2.1.XV, 67"),
    NOT_CONSULTED(Kind.STAGE, "No se ha consultado al partido.", "2.1.XV, 67"),
    JOIN_ITSELF("Una solicitud no se acumula consigo misma.", "27.2"),
    JOIN_TARGET("La otra solicitud ya no está en trámite: no puede acumularse a ella.", "27.2"),
    JOIN_RESOLVED(
            Kind.STAGE, "El Comité ya resolvió sobre esta solicitud: no puede acumularse.", "27.2"),
    JOIN_PROPOSED("Ya está ante el Comité que se acumule.", "27.2"),
    NOT_YOUR_TURN(Kind.AUTHORITY, "Ese turno corresponde a otra área.", "25.3.I"),
    NOT_YOUR_FILING(Kind.AUTHORITY, "La solicitud se presentó en otra oficina.", "25.3.II");

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
