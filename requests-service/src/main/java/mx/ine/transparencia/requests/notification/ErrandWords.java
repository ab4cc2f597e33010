package mx.ine.transparencia.requests.notification;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import mx.ine.transparencia.pages.Tone;
import mx.ine.transparencia.requests.notification.domain.Failure;
import mx.ine.transparencia.requests.notification.domain.Made;
import mx.ine.transparencia.requests.notification.domain.State;
import mx.ine.transparencia.requests.notification.domain.Way;

/** What people read for each code; in templates {@code {way.words}}. */
@TemplateExtension
final class ErrandWords {
    private static final Map<String, String> STEPS =
            Map.ofEntries(
                    Map.entry("NotificationOrdered", "Se ordenó notificar."),
                    Map.entry(
                            "NotificationLeaveCitation",
                            "No se encontró a la persona: se dejó citatorio."),
                    Map.entry("NotificationServe", "Se entregó la notificación."),
                    Map.entry("NotificationRefuse", "Se negaron a recibir: se fijó en la puerta."),
                    Map.entry("NotificationFindNobody", "No había nadie: se fijó en la puerta."),
                    Map.entry("NotificationFindNoAddress", "El domicilio no resultó cierto."),
                    Map.entry("NotificationAppear", "La persona compareció y fue notificada."),
                    Map.entry(
                            "NotificationShowKnowledge",
                            "La persona se mostró sabedora: queda notificada."),
                    Map.entry("NotificationAcknowledge", "El área o partido acusó de recibo."),
                    Map.entry("NotificationBounce", "El correo no llegó: se notifica por oficio."),
                    Map.entry("NotificationFall", "Se publicó en estrados: queda notificada."),
                    Map.entry("NotificationExpireTerm", "Venció el plazo de la diligencia."),
                    Map.entry("NotificationTakeDown", "Se retiró de estrados."),
                    Map.entry("NotificationCancel", "Se canceló la diligencia."),
                    Map.entry(
                            "NotificationRecount",
                            "Un cambio del calendario movió la diligencia."));

    private ErrandWords() {}

    static String words(Way way) {
        return switch (way) {
            case IN_PERSON -> "En el domicilio";
            case EMAIL -> "Por correo institucional, con acuse";
            case LETTER -> "Por oficio, con acuse";
        };
    }

    static String words(Failure why) {
        return switch (why) {
            case REFUSED -> "se negaron a recibirla";
            case NOBODY_THERE -> "no había nadie en el domicilio";
            case CLOSED_PREMISES -> "el domicilio estaba cerrado";
            case FALSE_ADDRESS -> "el domicilio es falso o no existe";
            case CITATION_LAPSED -> "pasó el día del citatorio sin que se entregara";
        };
    }

    static String words(Made made) {
        return switch (made) {
            case TO_THE_PERSON -> "en propia mano, a la persona o a quien la representa";
            case WITH_ANOTHER -> "con quien se encontró en el domicilio, y por estrados";
            case APPEARANCE -> "al comparecer";
            case KNOWLEDGE -> "porque se mostró sabedora";
            case ESTRADOS -> "por estrados";
            case ACKNOWLEDGED -> "con acuse de recibo";
        };
    }

    static Tone tone(State state) {
        return switch (state) {
            case ORDERED, CITATION_LEFT -> Tone.SOON;
            case FALLING -> Tone.LATE;
            case POSTED -> Tone.INFO;
            case NOTIFIED, PUBLISHED -> Tone.OK;
            case CANCELLED -> Tone.PLAIN;
        };
    }

    /** What a step of the history was. */
    static String step(String what) {
        return STEPS.getOrDefault(what.replace("OrganNotice", "Notification"), what);
    }
}
