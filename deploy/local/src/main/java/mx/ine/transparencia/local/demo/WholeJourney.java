package mx.ine.transparencia.local.demo;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import mx.ine.transparencia.kernel.text.SpanishDates;

/** A request from its filing to the hands of the person who made it (Art. 24-31). */
final class WholeJourney {
    private static final String COST = "45.50";

    private final RequestCase request;
    private final Hours hours;
    private final Letters letters;
    private final Story story;
    private final Telling telling;

    WholeJourney(RequestCase request, Hours hours, Letters letters, Story story, Telling telling) {
        this.request = request;
        this.hours = hours;
        this.letters = letters;
        this.story = story;
        this.telling = telling;
    }

    static JsonObject filing() {
        return new JsonObject()
                .put(
                        "applicant",
                        new JsonObject()
                                .put("name", "Persona de Prueba")
                                .put("email", "persona.de.prueba@correo.example"))
                .put("notifyBy", "EMAIL")
                .put("preferredMode", "PLAIN_COPY")
                .put(
                        "description",
                        "Gasto en papel de las juntas distritales durante 2023 y 2024,"
                                + " por distrito y por mes.");
    }

    void play() {
        filed();
        turned();
        declined();
        if (hours.open()) {
            clarified();
            extended();
            answered();
            notified();
            collected();
        } else {
            answered();
            laterToday();
        }
        verified();
    }

    private void filed() {
        story.step("Una persona presenta su solicitud, sin cuenta ni identificación (art. 24).");
        telling.state(request);
        telling.where(request);
        request.expect("RECEIVED");
    }

    private void turned() {
        story.step("La Unidad de Enlace la turna a dos áreas, DEA y DEOE (art. 25.3.I).");
        request.act(
                Staff.UNIT,
                "turns",
                new JsonObject().put("organs", new JsonArray().add("DEA").add("DEOE")));
        request.expect("TURNED");
        telling.state(request);
        telling.turns(request);
    }

    private void declined() {
        story.step("DEOE comunica que no es competente y sugiere a DEA (art. 24.7).");
        request.act(
                Staff.DEOE,
                "turns/2/answer",
                new JsonObject()
                        .put("outcome", "NOT_COMPETENT")
                        .put("text", "El gasto de las juntas lo registra la DEA.")
                        .put("suggestedOrgan", "DEA"));
        telling.turns(request);
    }

    private void clarified() {
        story.step("DEA necesita más datos; la Unidad de Enlace los pide por correo (art. 24.5).");
        request.act(
                Staff.DEA,
                "turns/1/petitions",
                new JsonObject()
                        .put("kind", "CLARIFICATION")
                        .put("text", "No dice si quiere gasto ejercido o presupuestado."));
        request.act(
                Staff.UNIT,
                "clarification",
                new JsonObject().put("question", "¿Quiere el gasto ejercido o el presupuestado?"));
        request.expect("CLARIFICATION_REQUESTED");
        telling.state(request);
        letters.show(1, request, story);

        story.step("La persona aclara con su clave; el plazo empieza de nuevo (art. 24.5).");
        request.actByPerson(
                "clarification/answer", new JsonObject().put("text", "El ejercido, por favor."));
        request.expect("TURNED");
        telling.state(request);
    }

    private void extended() {
        story.step("DEA pide ampliar el plazo y la Unidad de Enlace lo amplía (art. 25.1 y 26).");
        request.act(
                Staff.DEA,
                "turns/1/petitions",
                new JsonObject()
                        .put("kind", "EXTENSION")
                        .put("text", "Los comprobantes están en 300 distritos."));
        request.act(
                Staff.UNIT,
                "extension",
                new JsonObject().put("reasons", "La búsqueda abarca 300 juntas distritales."));
        telling.state(request);
        letters.show(2, request, story);
    }

    private void answered() {
        story.step("DEA responde: copia simple con costo, o archivo sin costo (art. 25.3.III).");
        request.act(
                Staff.DEA,
                "turns/1/answer",
                new JsonObject()
                        .put("outcome", "PUBLIC")
                        .put("text", "Se entrega el gasto ejercido por distrito y mes.")
                        .put(
                                "quotes",
                                new JsonArray()
                                        .add(quote("PLAIN_COPY", new BigDecimal(COST)))
                                        .add(quote("ELECTRONIC", BigDecimal.ZERO))));
        telling.state(request);
    }

    private void notified() {
        story.step("La Unidad de Enlace notifica la respuesta por correo (art. 25.1 y 47).");
        request.act(Staff.UNIT, "notification", new JsonObject().put("means", "EMAIL"));
        request.expect("AWAITING_PAYMENT");
        telling.state(request);
        letters.show(3, request, story);
    }

    private void collected() {
        story.step("La persona paga %s pesos y la Unidad lo registra (art. 28.2).".formatted(COST));
        request.act(
                Staff.UNIT,
                "payment",
                new JsonObject()
                        .put("mode", "PLAIN_COPY")
                        .put("amount", new BigDecimal(COST))
                        .put("reference", "RECIBO-0001"));
        telling.state(request);

        story.step("Las copias quedan a disposición (art. 28.1).");
        request.act(Staff.UNIT, "availability", new JsonObject().put("place", "Unidad de Enlace"));
        request.expect("AVAILABLE");
        telling.state(request);

        story.step("La persona las recoge (art. 31.1).");
        request.actByPerson("delivery", new JsonObject());
        request.expect("DELIVERED");
        telling.state(request);
    }

    private void laterToday() {
        story.step("Falta notificar la respuesta (art. 25.1 y 47).");
        story.line(
                "Sólo se notifica en días y horas hábiles, y ahora son las del %s."
                        .formatted(SpanishDates.dateTime(hours.now())));
        story.line(
                "Podrá hacerse desde el %s; entonces esta demostración sigue hasta la entrega."
                        .formatted(SpanishDates.dateTime(hours.nextOpening())));
        story.line("Para verla completa ahora: deploy/run --fresh --clock 2025-08-25");
    }

    private void verified() {
        story.step("Auditoría recalcula el registro encadenado de la solicitud.");
        JsonObject record = request.record();
        if (!record.getBoolean("intact", false)) {
            throw new DemoFailed("El registro de la solicitud está roto: " + record.encode());
        }
        story.line("%d actos, ninguno alterado.".formatted(record.getInteger("entries")));
        story.line("Línea de tiempo: " + telling.follow(request));
    }

    private static JsonObject quote(String mode, BigDecimal pesos) {
        return new JsonObject().put("mode", mode).put("materials", pesos);
    }
}
