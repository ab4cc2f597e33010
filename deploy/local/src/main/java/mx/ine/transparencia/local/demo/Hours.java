package mx.ine.transparencia.local.demo;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.BusinessHours;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.ClosureKind;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.kernel.text.SpanishDates;

/** What time it is in the suite, and whether people can be notified (Art. 47). */
final class Hours {
    private final Calls calls;
    private final Place place;
    private final boolean training;

    Hours(Calls calls, Place place) {
        this.calls = calls;
        this.place = place;
        this.training = clock().getBoolean("training", false);
    }

    /** Whether the suite lives at a date that can be moved forward. */
    boolean training() {
        return training;
    }

    Instant now() {
        return Instant.parse(clock().getString("now"));
    }

    boolean open() {
        return BusinessHours.STANDARD.isOpen(now(), calendar());
    }

    Instant nextOpening() {
        return BusinessHours.STANDARD.nextOpening(now(), calendar());
    }

    /** In training, goes to the next moment in which people can be notified. */
    void waitForOpening(Story story) {
        if (training && !open()) {
            moveTo(nextOpening(), story);
        }
    }

    /** Moves the training clock; returns when every service has dealt with what ran out. */
    void moveTo(Instant moment, Story story) {
        story.note("El reloj de capacitación pasa al " + SpanishDates.dateTime(moment));
        try {
            int code =
                    new ProcessBuilder(
                                    place.checkout().resolve("deploy/clock").toString(),
                                    moment.toString(),
                                    "--data",
                                    place.data().toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor();
            if (code != 0) {
                throw new DemoFailed("deploy/clock no pudo mover el reloj.");
            }
        } catch (IOException e) {
            throw new DemoFailed("No se pudo usar deploy/clock: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("Se interrumpió.");
        }
    }

    private JsonObject clock() {
        return calls.get(place.requests() + "/q/clock", Map.of())
                .expect(200, "Preguntar la hora")
                .object();
    }

    /** As the suite has it now: closures may have been added. */
    private BusinessCalendar calendar() {
        int year = MexicoCity.dateOf(now()).getYear();
        List<Closure> closures = new ArrayList<>();
        for (int asked = year; asked <= year + 1; asked++) {
            calls.get(place.api() + "/calendar/closures?year=" + asked, Map.of())
                    .expect(200, "Consultar el calendario")
                    .array()
                    .forEach(each -> closures.add(closure((JsonObject) each)));
        }
        return BusinessCalendar.of(closures);
    }

    private static Closure closure(JsonObject json) {
        return new Closure(
                LocalDate.parse(json.getString("from")),
                LocalDate.parse(json.getString("to")),
                ClosureKind.valueOf(json.getString("kind")),
                json.getString("name"),
                json.getString("source"));
    }
}
