package mx.ine.transparencia.requests.committee;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;

/** Carries out an act from its form: what was typed stays, errors stand at their fields. */
@RequestScoped
class CommitteeDoing {
    private static final int STALE = 412;
    private static final int MISSING = 428;

    private final Validator validator;

    CommitteeDoing(Validator validator) {
        this.validator = validator;
    }

    /**
     * @param act the prefix of its fields: several forms stand on one page
     * @param read makes the input; what cannot be read leaves an error at its field
     * @param doing the act itself; tells where to go afterwards
     * @param again the page with the form as it was typed
     */
    <T> Response act(
            String act,
            Form typed,
            Function<FormReading, T> read,
            Function<T, String> doing,
            Function<Form, TemplateInstance> again) {
        FormReading reading = new FormReading(typed.with("act", act), act + "-");
        try {
            T input = reading.checked(read.apply(reading), validator);
            if (reading.form().valid()) {
                return Html.seeOther(doing.apply(input));
            }
        } catch (ProblemException refused) {
            told(reading, refused);
        }
        return Html.wrong(again.apply(reading.form()));
    }

    /** As {@code If-Match} carries it; a form without it is as good as an old one. */
    static String tag(Form typed) {
        String version = typed.value("version");
        return '"' + (version.isBlank() ? "-" : version) + '"';
    }

    private static void told(FormReading reading, ProblemException refused) {
        int status = refused.problem().status();
        if (status == STALE || status == MISSING) {
            reading.topFail(
                    "La sesión cambió mientras usted la veía. Esta página ya muestra lo nuevo;"
                            + " revíselo y, si aún procede, vuelva a enviar lo que escribió.");
        } else {
            reading.refused(refused);
        }
    }
}
