package mx.ine.transparencia.requests.request;

import java.util.Map;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.security.Roles;

/** What an entry of the record says to people. */
final class TimelineTexts {
    private static final Map<String, String> ACTS =
            Map.ofEntries(
                    Map.entry("Filed", "Se presentó la solicitud."),
                    Map.entry("Forward", "La Unidad de Enlace recibió la solicitud."),
                    Map.entry("TurnTo", "Se turnó a las áreas que pueden tener la información."),
                    Map.entry(
                            "DeclareIncompetent",
                            "Se informó que no es competencia del Instituto."),
                    Map.entry("SayNotCompetent", "Un área comunicó que no es de su competencia."),
                    Map.entry("AnswerTurn", "Un área entregó su respuesta a la Unidad de Enlace."),
                    Map.entry(
                            "Classify",
                            "Un área clasificó la información: lo resolverá el Comité de"
                                    + " Información."),
                    Map.entry("LogSearch", "Un área registró una búsqueda."),
                    Map.entry(
                            "DeclareNonexistent",
                            "Un área declaró que la información no existe: lo resolverá el Comité"
                                    + " de Información."),
                    Map.entry("ConsultParty", "Se consultó a un partido si la entrega."),
                    Map.entry("AnswerConsultation", "El partido contestó la consulta."),
                    Map.entry("Resolve", "El Comité de Información resolvió."),
                    Map.entry("ResolveExtension", "El Comité resolvió si se amplía el plazo."),
                    Map.entry(
                            "RequireConsent",
                            "Se pidió su consentimiento a la persona titular de los datos."),
                    Map.entry(
                            "AnswerConsent",
                            "La persona titular de los datos contestó si consiente."),
                    Map.entry(
                            "ProposeJoining", "Se propuso al Comité acumularla a otra solicitud."),
                    Map.entry("Join", "Se acumuló a otra solicitud."),
                    Map.entry("PetitionClarification", "Un área pidió que se aclare la solicitud."),
                    Map.entry("RequireClarification", "Se pidió una aclaración a quien solicita."),
                    Map.entry(
                            "AnswerClarification",
                            "Se recibió la aclaración: el plazo empieza de nuevo."),
                    Map.entry("PetitionExtension", "Un área pidió ampliar el plazo."),
                    Map.entry("Extend", "Se amplió el plazo de respuesta."),
                    Map.entry("NotifyAnswer", "Se notificó la respuesta."),
                    Map.entry("ChooseMode", "Se eligió otra modalidad de entrega."),
                    Map.entry("RegisterPayment", "Se acreditó el pago."),
                    Map.entry("MakeAvailable", "La información quedó a disposición."),
                    Map.entry("Deliver", "La información fue entregada."),
                    Map.entry("Withdraw", "Quien solicita se desistió."),
                    Map.entry("Recount", "Un cambio del calendario movió los plazos."),
                    Map.entry("DocumentAttached", "Se agregó un documento."),
                    Map.entry("NotificationOrdered", "Se ordenó notificar en persona."),
                    Map.entry(
                            "NotificationLeaveCitation",
                            "No se encontró a la persona: se dejó citatorio."),
                    Map.entry("NotificationServe", "Se entregó la notificación."),
                    Map.entry(
                            "NotificationRefuse",
                            "Se negaron a recibir la notificación: pasa a estrados."),
                    Map.entry(
                            "NotificationFindNobody",
                            "No se encontró a nadie en el domicilio: pasa a estrados."),
                    Map.entry(
                            "NotificationFindNoAddress",
                            "El domicilio no resultó cierto: pasa a estrados."),
                    Map.entry("NotificationAppear", "La persona compareció a notificarse."),
                    Map.entry(
                            "NotificationShowKnowledge",
                            "La persona se mostró sabedora: queda notificada."),
                    Map.entry(
                            "OrganNoticeOrdered",
                            "Se ordenó notificar a un área o partido por oficio o correo."),
                    Map.entry("OrganNoticeAcknowledge", "El área o partido acusó de recibo."),
                    Map.entry("OrganNoticeBounce", "El correo no llegó: se notifica por oficio."),
                    Map.entry("NotificationFall", "La notificación se publicó en estrados."),
                    Map.entry("NotificationExpireTerm", "Venció un plazo de la notificación."),
                    Map.entry("NotificationTakeDown", "La notificación se retiró de estrados."),
                    Map.entry("OrganNoticeCancel", "Se canceló un aviso a un área o partido."),
                    Map.entry("NotificationCancel", "Se canceló la notificación en curso."),
                    Map.entry(
                            "NotificationRecount",
                            "Un cambio del calendario movió la notificación en curso."),
                    Map.entry(
                            "NotificationRecordAttached",
                            "Se agregó la cédula firmada de la notificación."));

    private static final Map<String, String> EXPIRED =
            Map.of(
                    "REQ-ANSWER",
                    "Venció el plazo sin respuesta: la solicitud se entiende concedida (artículo 39).",
                    "REQ-CLARIFY-ANSWER",
                    "Venció el plazo para aclarar: la solicitud se desechó (artículo 24, párrafo 5).",
                    "REQ-COLLECT",
                    "Venció el plazo de tres meses para disponer de la información (artículo 29).",
                    "REQ-CONSENT",
                    "La persona titular de los datos no contestó: siguen siendo confidenciales (artículo 13).",
                    "REQ-FORWARD",
                    "La remisión se demoró: se informa al Comité (artículo 25, párrafo 3, fracción II).");

    private TimelineTexts() {}

    static String text(RecordEntry entry) {
        if (entry.act().equals("ExpireTerm")) {
            if ("UNANSWERED".equals(entry.after())) {
                return "Venció el plazo sin respuesta: se le debe, y puede interponer un recurso"
                        + " (artículo 144 de la LGTAIP).";
            }
            if ("REQ-PAY".equals(entry.detail().get("rule"))) {
                return "Venció el plazo para pagar (artículo 137 de la LGTAIP).";
            }
            return EXPIRED.getOrDefault(
                    String.valueOf(entry.detail().get("rule")), "Venció un plazo.");
        }
        String text = ACTS.getOrDefault(entry.act(), entry.act());
        if (entry.act().equals("Resolve")) {
            return text.replace(".", " " + sense(entry) + ". Resolución ")
                    + entry.detail().get("number")
                    + ".";
        }
        if (entry.act().endsWith("Join") && entry.detail().containsKey("into")) {
            return text.replace(".", " " + entry.detail().get("into") + ".");
        }
        Object dueOn = answerDue(entry);
        return entry.act().equals("Extend") && dueOn != null
                ? text
                        + " Vence el "
                        + SpanishDates.longDate(java.time.LocalDate.parse(dueOn.toString()))
                        + "."
                : text;
    }

    private static String sense(RecordEntry entry) {
        return switch (String.valueOf(entry.detail().get("sense"))) {
            case "CONFIRM" -> "confirmar lo que declaró el área";
            case "MODIFY" -> "modificar lo que declaró el área";
            case "REVOKE" -> "revocarlo y dar acceso";
            default -> "que el área busque de nuevo";
        };
    }

    private static Object answerDue(RecordEntry entry) {
        return entry.detail().get("terms") instanceof Map<?, ?> terms
                ? terms.get("REQ-ANSWER")
                : null;
    }

    static String by(RecordEntry entry) {
        return switch (entry.role() == null ? "" : entry.role()) {
            case Roles.LIAISON_UNIT -> "Unidad de Enlace";
            case Roles.ORGAN_LIAISON -> "Área responsable";
            case Roles.MODULE_CLERK -> "Módulo de información";
            case Roles.COMMITTEE_SECRETARY -> "Comité de Información";
            case Roles.SYSTEM -> "Sistema";
            case Roles.NOTIFIER -> "Notificación";
            default -> "Quien solicita";
        };
    }
}
