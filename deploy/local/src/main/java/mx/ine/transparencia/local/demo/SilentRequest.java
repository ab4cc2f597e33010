package mx.ine.transparencia.local.demo;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import mx.ine.transparencia.kernel.calendar.MexicoCity;

/** A request that nobody answers: the law grants it (Art. 39). */
final class SilentRequest {
    private final RequestCase request;
    private final Hours hours;
    private final Story story;
    private final Telling telling;

    SilentRequest(RequestCase request, Hours hours, Story story, Telling telling) {
        this.request = request;
        this.hours = hours;
        this.story = story;
        this.telling = telling;
    }

    static JsonObject filing() {
        return new JsonObject()
                .put("applicant", new JsonObject().put("name", "Otra Persona de Prueba"))
                .put("description", "Número de credenciales no recogidas por distrito en 2024.");
    }

    void play() {
        story.step("Otra persona presenta su solicitud y se turna a DEA.");
        request.act(
                Staff.UNIT, "turns", new JsonObject().put("organs", new JsonArray().add("DEA")));
        telling.state(request);
        telling.where(request);
        LocalDate last = LocalDate.parse(answerTerm().getString("dueOn"));
        if (hours.training()) {
            granted(last);
        } else {
            story.step("Si nadie la responde, se entenderá concedida (art. 39).");
            story.line(
                    "El último día para responder es el %s; al comenzar el siguiente, por sí sola,"
                            .formatted(Telling.date(last.toString())));
            story.line("la solicitud pasará a «concedida» y se deberá dar acceso sin costo.");
            story.line("Para verlo: deploy/run --fresh --clock 2025-08-25 y otra vez deploy/demo");
        }
    }

    private void granted(LocalDate last) {
        story.step("Nadie responde y pasa el último día del plazo.");
        hours.moveTo(MexicoCity.startOf(last.plusDays(1)).plusSeconds(60), story);
        request.expect("DEEMED_GRANTED");
        JsonObject view = request.view();
        if (!last.plusDays(1).toString().equals(view.getString("grantedBySilenceOn"))) {
            throw new DemoFailed("La fecha de la afirmativa ficta no es la esperada: " + view);
        }
        story.line("La solicitud se concedió por sí sola, sin costo para la persona (art. 39):");
        telling.state(request);
        JsonObject act = request.timeline().getJsonObject(0);
        story.line("%s (%s)".formatted(act.getString("text"), act.getString("by")));
    }

    private JsonObject answerTerm() {
        return request.terms().stream()
                .map(JsonObject.class::cast)
                .filter(term -> term.getString("rule").equals("REQ-ANSWER"))
                .findFirst()
                .orElseThrow(() -> new DemoFailed("La solicitud no tiene plazo de respuesta."));
    }
}
