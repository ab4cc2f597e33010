package mx.ine.transparencia.suite.running;

import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import mx.ine.transparencia.suite.dates.NaiveCalendar;

/** The training clock of the suite: shared by all tests, and only ever moved forward. */
public final class Clock {
    public static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime OPENS = LocalTime.of(9, 0);

    /** Long before closing: a test that begins now ends in business hours. */
    private static final LocalTime LATE = LocalTime.of(15, 0);

    private Clock() {}

    /** What time it is in the suite, in Mexico City. */
    public static LocalDateTime now() {
        return nowAt("requests");
    }

    /** As this service sees it: they all read the same clock. */
    public static LocalDateTime nowAt(String service) {
        String now =
                given().baseUri(Suite.running().direct(service))
                        .get("/q/clock")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("now");
        return LocalDateTime.ofInstant(Instant.parse(now), MEXICO);
    }

    public static LocalDate today() {
        return now().toLocalDate();
    }

    /** Returns when every service has dealt with what ran out before. */
    public static void moveTo(LocalDate day, LocalTime time) {
        Suite.running().deploy("clock", LocalDateTime.of(day, time).toString());
    }

    public static void moveToMorning(LocalDate day) {
        moveTo(day, MORNING);
    }

    /** Makes sure that people can be notified, now and for hours to come. */
    public static void openHours() {
        LocalDateTime now = now();
        LocalTime time = now.toLocalTime();
        boolean businessDay = NaiveCalendar.STANDARD.isBusiness(now.toLocalDate());
        if (businessDay && !time.isBefore(OPENS) && time.isBefore(LATE)) {
            return;
        }
        boolean today = businessDay && time.isBefore(OPENS);
        moveToMorning(
                today ? now.toLocalDate() : NaiveCalendar.STANDARD.plus(now.toLocalDate(), 1));
    }
}
