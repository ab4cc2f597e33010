package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.request.domain.Channel;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.NotifyBy;
import mx.ine.transparencia.requests.web.FormReading;

/** Reads a filing from its form: the person's own, or the one staff fill in (Art. 24.2). */
@ApplicationScoped
class FilingForm {
    /** What a person may type. */
    static final List<String> FIELDS =
            List.of(
                    "description",
                    "searchHints",
                    "name",
                    "representative",
                    "notifyBy",
                    "email",
                    "address",
                    "preferredMode",
                    "language",
                    "indigenousLanguage",
                    "accessibility");

    private static final List<String> STATISTICS =
            List.of("language", "indigenousLanguage", "accessibility", "assisted");

    private final Validator validator;

    FilingForm(Validator validator) {
        this.validator = validator;
    }

    /** What was read; the filing only holds when the form is valid. */
    record Read(Form form, NewRequest filing) {}

    /** How a form begins: electronic delivery and this system, unless the person says otherwise. */
    static Form fresh() {
        return Form.empty()
                .with("notifyBy", NotifyBy.SYSTEM.name())
                .with("preferredMode", DeliveryMode.ELECTRONIC.name());
    }

    /** By internet: the hour of reception is the system's. */
    Read byPerson(Form typed) {
        return read(typed, Channel.WEB, null, null);
    }

    /** What arrived another way, and when it really did. */
    Read byStaff(Form typed) {
        FormReading reading = new FormReading(typed);
        Channel channel = reading.choice("channel", Channel.class);
        if (channel == null) {
            reading.fail("channel", "Indique cómo llegó.");
        }
        LocalDate day = reading.date("receivedOn");
        LocalTime time = reading.time("receivedTime");
        if (day == null && reading.form().error("receivedOn").isEmpty()) {
            reading.fail("receivedOn", "Indique el día en que llegó.");
        }
        if (time == null && reading.form().error("receivedTime").isEmpty()) {
            reading.fail("receivedTime", "Indique la hora en que llegó.");
        }
        Instant at =
                day == null || time == null
                        ? null
                        : day.atTime(time).atZone(MexicoCity.ZONE).toInstant();
        String office = OrganChoice.code(reading.text("filedWith"));
        return read(reading.form(), channel, office, at);
    }

    private Read read(Form typed, Channel channel, String office, Instant receivedAt) {
        FormReading reading = new FormReading(typed);
        NewRequest filing =
                new NewRequest(
                        channel,
                        office,
                        receivedAt,
                        new Applicant(
                                reading.text("name"),
                                reading.text("representative"),
                                reading.text("email"),
                                reading.text("telephone"),
                                reading.text("address")),
                        reading.choice("notifyBy", NotifyBy.class),
                        reading.text("description"),
                        reading.text("searchHints"),
                        reading.choice("preferredMode", DeliveryMode.class),
                        statistics(reading));
        reading.checked(filing, validator);
        means(filing).ifPresent(wrong -> reading.fail(wrong.field(), wrong.message()));
        return new Read(reading.form(), filing);
    }

    private static NewRequest.Statistics statistics(FormReading reading) {
        if (STATISTICS.stream().allMatch(field -> reading.text(field) == null)) {
            return null;
        }
        return new NewRequest.Statistics(
                reading.text("language"),
                reading.text("indigenousLanguage"),
                reading.text("accessibility"),
                reading.text("assisted") != null);
    }

    private record Missing(String field, String message) {}

    /** The service refuses it too; here it is told at its field, with everything else. */
    private static Optional<Missing> means(NewRequest filing) {
        Applicant who = filing.applicant();
        if (filing.notifyBy() == NotifyBy.EMAIL && who.email() == null) {
            return Optional.of(new Missing("email", "Escriba el correo en que quiere el aviso."));
        }
        if (filing.notifyBy() == NotifyBy.ADDRESS && who.address() == null) {
            return Optional.of(new Missing("address", "Escriba el domicilio para notificarle."));
        }
        return Optional.empty();
    }

    /** Why the service did not take it, at the field that can mend it. */
    static Form refused(Form form, RefusedException refusal) {
        String field =
                switch (refusal.rule()) {
                    case IntakeRule rule ->
                            switch (rule) {
                                case CHANNEL_NOT_YOURS -> "channel";
                                case NO_EMAIL -> "email";
                                case NO_ADDRESS -> "address";
                                case NO_RECEIVING_OFFICE -> "filedWith";
                                case RECEIVED_IN_THE_FUTURE, RECEIVED_TOO_LONG_AGO -> "receivedOn";
                            };
                    default -> "";
                };
        return form.failing(field, FormReading.told(refusal.rule()));
    }

    static List<Option> means() {
        return List.of(
                new Option(
                        NotifyBy.SYSTEM.name(),
                        "Aquí mismo, con mi folio y mi clave",
                        "Usted entra a ver en qué va. No hace falta dar ningún dato."),
                new Option(
                        NotifyBy.EMAIL.name(),
                        "Por correo electrónico",
                        "Le avisamos cuando haya algo nuevo y lo ve aquí."),
                new Option(
                        NotifyBy.ADDRESS.name(),
                        "En un domicilio",
                        "Una persona del Instituto le lleva la notificación."));
    }

    static List<Option> modes() {
        return List.of(
                mode(DeliveryMode.ELECTRONIC, "La descarga de este sitio."),
                mode(DeliveryMode.DIRECT_CONSULTATION, "La ve donde está. Es gratuita."),
                mode(DeliveryMode.PLAIN_COPY, "Se cobran los materiales y el envío."),
                mode(
                        DeliveryMode.CERTIFIED_COPY,
                        "Con sello que da fe. Cuestan más: pídalas sólo si las necesita."),
                mode(DeliveryMode.OPTICAL, "Se cobran los materiales y el envío."),
                mode(DeliveryMode.VERBAL, "Sólo para orientación. Es gratuita."));
    }

    private static Option mode(DeliveryMode mode, String hint) {
        return new Option(mode.name(), Words.words(mode), hint);
    }
}
