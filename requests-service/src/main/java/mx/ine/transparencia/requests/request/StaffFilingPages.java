package mx.ine.transparencia.requests.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.requests.request.domain.Channel;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.NotifyBy;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;

/**
 * What arrives on paper, by mail or at a module is captured for the person (Art. 24.4, 25.3.II).
 */
@Path("/solicitudes/bandeja/nueva")
@RolesAllowed({Roles.LIAISON_UNIT, Roles.MODULE_CLERK, Roles.ORGAN_LIAISON})
class StaffFilingPages {
    private final IntakeService intake;
    private final TrackingKeys keys;
    private final Validator validator;
    private final Caller caller;

    StaffFilingPages(IntakeService intake, TrackingKeys keys, Validator validator, Caller caller) {
        this.intake = intake;
        this.keys = keys;
        this.validator = validator;
        this.caller = caller;
    }

    /**
     * @param unit names the office that received it; others capture for their own
     */
    record View(
            Form form,
            boolean unit,
            List<Option> channels,
            List<Option> means,
            List<Option> modes) {}

    /** The folio and the key, to be handed to the person: shown once. */
    record Taken(String folio, String key, LocalDate countsFrom) {}

    @CheckedTemplate(basePath = "staff")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance filing(View view);

        static native TemplateInstance taken(Taken taken);
    }

    @GET
    public Response ask() {
        return Html.page(
                Templates.filing(
                        view(
                                Form.empty()
                                        .with("notifyBy", NotifyBy.SYSTEM.name())
                                        .with("preferredMode", DeliveryMode.ELECTRONIC.name())
                                        .with("once", java.util.UUID.randomUUID().toString()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(MultivaluedMap<String, String> fields) {
        FormReading reading = new FormReading(Form.of(fields));
        NewRequest filing = read(reading);
        reading.checked(filing, validator);
        if (reading.form().valid()) {
            try {
                Actor actor =
                        Actor.of(
                                caller,
                                Roles.LIAISON_UNIT,
                                Roles.MODULE_CLERK,
                                Roles.ORGAN_LIAISON);
                CaseFile file = intake.file(filing, actor, reading.form().value("once")).file();
                return Html.secret(
                        Templates.taken(
                                new Taken(
                                        file.row().folio,
                                        keys.of(file.row().id),
                                        file.row().countsFrom)));
            } catch (ProblemException refused) {
                reading.refused(refused);
            }
        }
        return Html.wrong(Templates.filing(view(reading.form())));
    }

    private NewRequest read(FormReading form) {
        Channel channel = form.choice("channel", Channel.class);
        if (channel == null && form.text("channel") == null) {
            form.fail("channel", "Elija cómo llegó.");
        }
        return new NewRequest(
                channel,
                OrganChoice.code(form.text("filedWith")),
                received(form),
                new Applicant(
                        form.text("name"),
                        form.text("representative"),
                        form.text("email"),
                        form.text("telephone"),
                        form.text("address")),
                form.choice("notifyBy", NotifyBy.class),
                form.text("description"),
                form.text("searchHints"),
                form.choice("preferredMode", DeliveryMode.class),
                null);
    }

    /** Paper may have come in hours ago: the stamp on it counts. */
    private static Instant received(FormReading form) {
        LocalDate day = form.date("receivedOn");
        LocalTime time = form.time("receivedTime");
        if (day == null) {
            return null;
        }
        if (time == null) {
            form.fail("receivedTime", "Escriba también la hora en que se recibió.");
            return null;
        }
        return day.atTime(time).atZone(MexicoCity.ZONE).toInstant();
    }

    private View view(Form form) {
        boolean unit = caller.has(Roles.LIAISON_UNIT);
        return new View(
                form,
                unit,
                Arrays.stream(Channel.values())
                        .filter(this::mine)
                        .map(channel -> Option.of(channel.name(), Words.words(channel)))
                        .toList(),
                Arrays.stream(NotifyBy.values())
                        .map(means -> Option.of(means.name(), Words.words(means)))
                        .toList(),
                Arrays.stream(DeliveryMode.values())
                        .map(mode -> Option.of(mode.name(), Words.words(mode)))
                        .toList());
    }

    private boolean mine(Channel channel) {
        return switch (channel) {
            case WEB, PLATFORM -> false;
            case EMAIL, MAIL, COURIER, IN_PERSON -> caller.has(Roles.LIAISON_UNIT);
            case MODULE -> caller.has(Roles.LIAISON_UNIT) || caller.has(Roles.MODULE_CLERK);
            case PARTY, ORGAN -> caller.has(Roles.LIAISON_UNIT) || caller.has(Roles.ORGAN_LIAISON);
        };
    }
}
