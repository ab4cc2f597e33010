package mx.ine.transparencia.requests.request;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import mx.ine.transparencia.pages.Tone;
import mx.ine.transparencia.requests.request.domain.Channel;
import mx.ine.transparencia.requests.request.domain.Consent;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.EstradosCause;
import mx.ine.transparencia.requests.request.domain.Finding;
import mx.ine.transparencia.requests.request.domain.Means;
import mx.ine.transparencia.requests.request.domain.NotifyBy;
import mx.ine.transparencia.requests.request.domain.Status;
import mx.ine.transparencia.requests.request.domain.Turn;

/** What people read for each code; in templates {@code {mode.words}}. */
@TemplateExtension
final class Words {

    private Words() {}

    static String words(Channel channel) {
        return switch (channel) {
            case WEB -> "Por internet";
            case PLATFORM -> "Por la Plataforma Nacional de Transparencia";
            case EMAIL -> "Por correo electrónico";
            case MAIL -> "Por correo postal";
            case COURIER -> "Por mensajería";
            case IN_PERSON -> "En persona, ante la Unidad de Enlace";
            case MODULE -> "En un módulo de información";
            case PARTY -> "Ante un partido político";
            case ORGAN -> "Ante otra área del Instituto";
        };
    }

    static String words(DeliveryMode mode) {
        return switch (mode) {
            case VERBAL -> "Verbal, para orientarle";
            case PLAIN_COPY -> "Copias simples";
            case CERTIFIED_COPY -> "Copias certificadas";
            case ELECTRONIC -> "Archivo electrónico";
            case OPTICAL -> "Disco u otro medio óptico";
            case DIRECT_CONSULTATION -> "Consulta directa";
        };
    }

    static String words(NotifyBy means) {
        return switch (means) {
            case SYSTEM -> "En este sistema, con folio y clave";
            case EMAIL -> "Por correo electrónico";
            case ADDRESS -> "En un domicilio";
            case NONE -> "No señaló medio: por estrados";
        };
    }

    static String words(Means means) {
        return switch (means) {
            case SYSTEM -> "Por este sistema";
            case EMAIL -> "Por correo electrónico";
            case ESTRADOS -> "Por estrados";
            case APPEARANCE -> "En persona, al comparecer";
            case IN_PERSON -> "En persona, en su domicilio";
            case KNOWLEDGE -> "Se mostró sabedora";
        };
    }

    static String words(EstradosCause cause) {
        return switch (cause) {
            case NO_MEANS_GIVEN -> "no señaló domicilio ni medio";
            case FALSE_ADDRESS -> "el domicilio es falso o no existe";
            case NOT_FOUND -> "no se encontró a la persona";
            case ABROAD -> "la persona está en el extranjero";
            case REFUSED -> "se negaron a recibir la notificación";
            case ANOTHER_RECEIVED -> "la recibió otra persona en el domicilio";
        };
    }

    static String words(Finding finding) {
        return switch (finding) {
            case CONFIRM -> "confirmar";
            case MODIFY -> "modificar";
            case REVOKE -> "revocar";
            case FURTHER_SEARCH -> "que se busque de nuevo";
        };
    }

    static String words(Turn.Owed owed) {
        return switch (owed) {
            case ACCESS -> "entregar la información";
            case PUBLIC_VERSION -> "entregar la versión pública que ordenó el Comité";
            case FURTHER_SEARCH -> "buscar de nuevo, como ordenó el Comité";
        };
    }

    static String words(Consent.Answer answer) {
        return switch (answer) {
            case AWAITED -> "se espera la respuesta de la persona titular";
            case GIVEN -> "lo dio";
            case DENIED -> "lo negó";
            case SILENT -> "no contestó";
        };
    }

    /** The field in which an organ says what its public version costs. */
    static String versionCostField(DeliveryMode mode) {
        return "clasificacion-cost-" + mode;
    }

    static String versionShipField(DeliveryMode mode) {
        return "clasificacion-ship-" + mode;
    }

    /** How good or urgent a status is; its label says the rest. */
    static Tone tone(Status status) {
        return switch (status) {
            case AWAITING_FORWARD, RECEIVED, TURNED, ANSWERED -> Tone.INFO;
            case CLARIFICATION_REQUESTED, IN_COMMITTEE, AWAITING_PAYMENT -> Tone.SOON;
            case DEEMED_GRANTED, UNANSWERED -> Tone.LATE;
            case AVAILABLE, DELIVERED -> Tone.OK;
            case DENIED, EXPIRED, DISCARDED, INCOMPETENT, JOINED, WITHDRAWN -> Tone.PLAIN;
        };
    }

    /** {@code $1,234.50}, {@code sin costo}. */
    static String inPesos(BigDecimal amount) {
        return amount.signum() == 0
                ? "sin costo"
                : new DecimalFormat("$#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(amount);
    }

    /** The field in which an organ says what a way of delivery costs. */
    static String costField(DeliveryMode mode) {
        return "respuesta-cost-" + mode;
    }

    static String shipField(DeliveryMode mode) {
        return "respuesta-ship-" + mode;
    }

    static String countField(DeliveryMode mode) {
        return "respuesta-count-" + mode;
    }

    static String broughtField(DeliveryMode mode) {
        return "respuesta-brought-" + mode;
    }

    static String sentField(DeliveryMode mode) {
        return "respuesta-sent-" + mode;
    }

    /** What is counted of it for the tariff; empty where there is no material. */
    static String countUnit(DeliveryMode mode) {
        return switch (mode) {
            case PLAIN_COPY, CERTIFIED_COPY -> "Hojas";
            case OPTICAL -> "Discos";
            case VERBAL, ELECTRONIC, DIRECT_CONSULTATION -> "";
        };
    }
}
