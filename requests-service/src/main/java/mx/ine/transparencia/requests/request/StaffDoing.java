package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;

/**
 * Carries out an act from its form on the page of a case: what was typed stays, errors stand at
 * their fields, and a case that changed meanwhile is shown as it is now.
 */
@RequestScoped
class StaffDoing {
    private final CaseAccess access;
    private final StaffSheet sheets;
    private final Validator validator;

    StaffDoing(CaseAccess access, StaffSheet sheets, Validator validator) {
        this.access = access;
        this.sheets = sheets;
        this.validator = validator;
    }

    /** The act itself, on input that is whole. */
    interface Doing<T> {
        void on(T input, String ifMatch);
    }

    /**
     * @param act the prefix of its fields: several forms stand on one page
     * @param read makes the input; what cannot be read leaves an error at its field
     */
    <T> Response act(
            String folio, String act, Form typed, Function<FormReading, T> read, Doing<T> doing) {
        FormReading reading = new FormReading(typed.with("act", act), act + "-");
        try {
            T input = reading.checked(read.apply(reading), validator);
            if (reading.form().valid()) {
                doing.on(input, Versions.tag(typed.value("version")));
            }
        } catch (ProblemException refused) {
            Versions.told(reading, refused);
        }
        return reading.form().valid()
                ? Html.seeOther(StaffSheet.BASE + folio + "?hecho=" + act)
                : Html.wrong(
                        CasePages.Templates.sheet(
                                sheets.sheet(access.open(folio, null).file(), reading.form(), "")));
    }
}
