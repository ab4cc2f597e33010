package mx.ine.transparencia.local.demo;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.text.SpanishDates;

/** Where a request stands, in words: its state, the terms that run, and where to look. */
record Telling(Story story, Place place) {

    /** The state and each term that runs. */
    void state(RequestCase request) {
        JsonObject view = request.view();
        story.line("Folio %s: %s.".formatted(request.folio(), view.getString("statusText")));
        request.terms().stream()
                .map(JsonObject.class::cast)
                .filter(term -> List.of("RUNNING", "RIGHT").contains(term.getString("state")))
                .filter(term -> term.getInteger("turn", 0) == 0)
                .map(Telling::term)
                .forEach(story::line);
    }

    /** What each organ that still searches owes, and until when. */
    void turns(RequestCase request) {
        request.terms().stream()
                .map(JsonObject.class::cast)
                .filter(term -> term.getString("rule").equals("REQ-ORGAN-PUBLIC"))
                .filter(term -> term.getString("state").equals("RUNNING"))
                .map(term -> "Turno %d. %s".formatted(term.getInteger("turn"), term(term)))
                .forEach(story::line);
    }

    void where(RequestCase request) {
        story.line("Seguimiento: %s (clave %s)".formatted(follow(request), request.key()));
        story.line(
                "Para el personal: %s/solicitudes/bandeja (cuenta %s)"
                        .formatted(place.origin(), Staff.UNIT));
    }

    String follow(RequestCase request) {
        return "%s/solicitudes/seguimiento/%s".formatted(place.origin(), request.folio());
    }

    private static String term(JsonObject term) {
        JsonObject explained = term.getJsonObject("explanation");
        return "%s: hasta el %s (%s)"
                .formatted(
                        capital(explained.getString("nameEs")),
                        date(term.getString("dueOn")),
                        explained.getString("article"));
    }

    static String date(String iso) {
        return SpanishDates.longDate(LocalDate.parse(iso));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
