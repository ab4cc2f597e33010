package mx.ine.transparencia.requests.request;

import mx.ine.transparencia.requests.request.domain.Status;

/** What whoever looks at a tray does next with a case, in a few words. */
final class NextSteps {

    /** Somebody is on the way to the person (47.3.III). */
    static final String NOTIFYING = "Esperar a que se notifique en persona";

    private NextSteps() {}

    static String of(Tray.Desk desk, Status status, int pending, int petitions) {
        return switch (desk) {
            case UNIT -> unit(status, pending, petitions);
            case ORGAN -> petitions > 0 ? "Responder (su petición está en espera)" : "Responder";
            case OFFICE ->
                    status == Status.AWAITING_FORWARD
                            ? "Remitir a la Unidad de Enlace"
                            : "La atiende la Unidad de Enlace";
        };
    }

    private static String unit(Status status, int pending, int petitions) {
        return switch (status) {
            case AWAITING_FORWARD -> "Recibir la remisión";
            case RECEIVED -> "Turnar a las áreas";
            case TURNED, DEEMED_GRANTED, UNANSWERED -> searching(pending, petitions);
            case IN_COMMITTEE -> "Esperar al Comité de Información";
            case CLARIFICATION_REQUESTED -> "Esperar la aclaración";
            case ANSWERED -> "Poner la información a disposición";
            case AWAITING_PAYMENT -> "Esperar el pago";
            case AVAILABLE -> "Esperar a que la recoja";
            case DELIVERED, DENIED, EXPIRED, DISCARDED, INCOMPETENT, JOINED, WITHDRAWN ->
                    "Nada: está concluida";
        };
    }

    private static String searching(int pending, int petitions) {
        if (petitions > 0) {
            return "Resolver lo que pide el área";
        }
        if (pending == 0) {
            return "Notificar la respuesta";
        }
        return pending == 1 ? "Esperar a 1 área" : "Esperar a " + pending + " áreas";
    }
}
