package mx.ine.transparencia.requests;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.BusinessHours;

/**
 * The training clock for component tests: set before the service starts, moved forward by tests.
 */
public final class TrainingTime implements QuarkusTestResourceLifecycleManager {
    private static final ZoneId CITY = ZoneId.of("America/Mexico_City");
    private static Path file;

    @Override
    public Map<String, String> start() {
        try {
            file = Files.createTempFile("clock", ".txt");
            set(at(LocalDate.of(2025, 8, 25), LocalTime.of(9, 0)));
            return Map.of("transparencia.clock.file", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CITY).toInstant();
    }

    /** Moves time and waits until all that it makes due has happened. */
    public static void moveTo(LocalDate day, LocalTime time) {
        Instant moment = at(day, time);
        set(moment);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> {
                    String swept = RestAssured.get("/q/clock").path("sweptTo");
                    return swept != null && !Instant.parse(swept).isBefore(moment);
                });
    }

    /** Where the clock stands out of hours, moves it to the next opening: notices can be given. */
    public static void inHours() {
        Instant now = Instant.parse(RestAssured.get("/q/clock").path("now"));
        if (!BusinessHours.STANDARD.isOpen(now, BusinessCalendar.standard())) {
            Instant opening = BusinessHours.STANDARD.nextOpening(now, BusinessCalendar.standard());
            moveTo(opening.atZone(CITY).toLocalDate(), opening.atZone(CITY).toLocalTime());
        }
    }

    private static void set(Instant moment) {
        try {
            Path next = Files.createTempFile(file.getParent(), "clock", ".next");
            Files.writeString(next, moment + " " + Instant.now() + "\n");
            Files.move(next, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
