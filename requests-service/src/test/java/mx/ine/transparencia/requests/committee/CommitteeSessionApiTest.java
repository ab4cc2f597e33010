package mx.ine.transparencia.requests.committee;

import static mx.ine.transparencia.requests.committee.Sessions.ONE;
import static mx.ine.transparencia.requests.committee.Sessions.SECRETARY;
import static mx.ine.transparencia.requests.committee.Sessions.THREE;
import static mx.ine.transparencia.requests.committee.Sessions.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.database.DatabaseException;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.TrainingTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session from its convocation to its minutes, through the API. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class CommitteeSessionApiTest {
    @Inject Database database;
    @Inject MatterService matters;
    @Inject Heard heard;

    /** What whoever brought a matter would hear. */
    @ApplicationScoped
    static class Heard {
        private final List<MatterResolved> all = new CopyOnWriteArrayList<>();

        void hear(@Observes MatterResolved matter) {
            all.add(matter);
        }

        List<MatterResolved> of(UUID matter) {
            return all.stream().filter(m -> m.matter().equals(matter)).toList();
        }
    }

    @BeforeEach
    void seated() {
        TrainingTime.inHours();
        Sessions.seated();
    }

    @Test
    void convened_attended_voted_resolved_and_closed() throws IOException {
        UUID first = Sessions.arco(matters, Sessions.today().plusDays(3));
        UUID second = Sessions.criterion("Criterio sobre versiones públicas");
        UUID third = Sessions.arco(matters, Sessions.today().plusDays(9));
        Sessions.Sitting session =
                Sessions.convene("EXTRAORDINARY", first, second, third)
                        .with(ONE, TWO, THREE, SECRETARY)
                        .opens();
        session.proposes(first, "CONFIRM").voted(first, true, ONE, TWO).voted(first, false, THREE);
        session.own(THREE, first, "dissents", Map.of("text", "Faltó buscar en el archivo."))
                .then()
                .statusCode(200);
        String number = session.resolved(first);
        session.proposes(second, "CONFIRM").voted(second, true, ONE, TWO, THREE);
        String next = session.resolved(second);
        session.closes();

        assertThat(number).matches("CI-\\d{4}-" + Sessions.today().getYear());
        assertThat(ordinal(next)).isEqualTo(ordinal(number) + 1);
        assertThat(heard.of(first))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.sense()).isEqualTo(Sense.CONFIRM);
                    assertThat(m.number()).isEqualTo(number);
                });
        session.view()
                .then()
                .body("state", equalTo("CLOSED"))
                .body("agenda[2].stateWords", equalTo("Queda para otra sesión"));
        Api.as(SECRETARY)
                .get(Sessions.BASE + "/matters/" + third)
                .then()
                .body("state", equalTo("PENDING"));
        assertThat(pdf("/resolutions/" + number + "/document"))
                .contains(number, "recurso de revisión", "Confirma la inexistencia")
                .contains("vía electrónica", "Faltó buscar en el archivo");
        assertThat(pdf("/sessions/" + session.code() + "/minutes"))
                .contains(session.code(), number, "Persona tres", "Queda para otra sesión");
        assertThat(events(number)).anyMatch(e -> e.contains("committee-resolution.issued.v1"));
        assertThat(events(next)).anyMatch(e -> e.contains("criterion.proposed.v1"));
        assertThat(events(session.code())).anyMatch(e -> e.contains("committee-session.held.v1"));
    }

    @Test
    void req_resolution_notify_counts_five_business_days_from_the_approval() {
        UUID matter = Sessions.arco(matters, Sessions.today().plusDays(3));
        Sessions.Sitting session =
                Sessions.convene("EXTRAORDINARY", matter)
                        .with(ONE, TWO)
                        .opens()
                        .proposes(matter, "REVOKE")
                        .voted(matter, true, ONE, TWO);
        String number = session.resolved(matter);
        session.closes();
        LocalDate due = Sessions.today();
        for (int counted = 0; counted < 5; ) {
            due = due.plusDays(1);
            counted += BusinessCalendar.standard().isBusinessDay(due) ? 1 : 0;
        }
        Api.as(SECRETARY)
                .get(Sessions.BASE + "/resolutions/" + number)
                .then()
                .statusCode(200)
                .body("notifyBy", equalTo(due.toString()))
                .body("sense", equalTo("REVOKE"));
    }

    @Test
    void a_signed_resolution_is_not_changed_by_anybody() {
        UUID matter = Sessions.criterion("Criterio que no cambia");
        Sessions.Sitting session =
                Sessions.convene("EXTRAORDINARY", matter)
                        .with(ONE, TWO)
                        .opens()
                        .proposes(matter, "CONFIRM")
                        .voted(matter, true, ONE, TWO);
        String number = session.resolved(matter);
        session.tries(
                        "matters/" + matter + "/proposal",
                        Map.of("sense", "REVOKE", "grounds", "Otra cosa"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("DECIDED"))
                .body("article", equalTo("27.1"));
        session.resolution(matter).then().body("rule", equalTo("DECIDED"));
        session.closes();
        Sessions.convene("EXTRAORDINARY")
                .tries("agenda", Map.of("matters", List.of(matter)))
                .then()
                .statusCode(422)
                .body("rule", equalTo("MATTER_NOT_PENDING"));
        assertThatThrownBy(() ->
                        database.update(
                                "UPDATE committee_resolution SET sense = 'REVOKE'"
                                        + " WHERE number = ?",
                                number))
                .isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() ->
                        database.update(
                                "DELETE FROM committee_resolution WHERE number = ?", number))
                .isInstanceOf(DatabaseException.class);
        Api.as(SECRETARY)
                .get(Sessions.BASE + "/resolutions/" + number)
                .then()
                .body("sense", equalTo("CONFIRM"));
    }

    @Test
    void the_same_convocation_sent_twice_is_one_session_and_an_old_version_is_refused() {
        Map<String, String> body =
                Map.of(
                        "kind", "EXTRAORDINARY",
                        "day", Sessions.today().toString(),
                        "meetsAt", "12:00",
                        "place", "Sala");
        String key = UUID.randomUUID().toString();
        String code = convened(key, body);
        assertThat(convened(key, body)).isEqualTo(code);
        Sessions.Sitting session = new Sessions.Sitting(code);
        String seen = session.view().header("ETag");
        session.with(ONE);
        Api.as(SECRETARY)
                .header("If-Match", seen)
                .body(Map.of())
                .post(session.path() + "/opening")
                .then()
                .statusCode(412);
        Api.as(SECRETARY).body(Map.of()).post(session.path() + "/opening").then().statusCode(428);
        session.does("cancellation", Map.of("reason", "No hubo quórum."));
        session.view().then().body("state", equalTo("NOT_HELD"));
    }

    @Test
    void the_calendar_flags_a_month_without_an_ordinary_session() {
        LocalDate today = Sessions.today();
        LocalDate next = today.withDayOfMonth(1).plusMonths(2).plusDays(6);
        TrainingTime.moveTo(next, LocalTime.of(10, 0));
        TrainingTime.inHours();
        int index = next.minusMonths(1).getMonthValue() - 1;
        Api.as(SECRETARY)
                .get(Sessions.BASE + "/sessions?year=" + next.minusMonths(1).getYear())
                .then()
                .statusCode(200)
                .body("months[" + index + "].state", equalTo("MISSING"));
        UUID matter = Sessions.criterion("Criterio del mes");
        Sessions.convene("ORDINARY", matter).with(ONE, TWO).opens().closes();
        Api.as(SECRETARY)
                .get(Sessions.BASE + "/sessions?year=" + Sessions.today().getYear())
                .then()
                .body("months.state", hasItem("HELD"));
    }

    private static String convened(String key, Map<String, String> body) {
        return Api.as(SECRETARY)
                .header("Idempotency-Key", key)
                .body(body)
                .post(Sessions.BASE + "/sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.split("-")[1]);
    }

    private static String pdf(String path) throws IOException {
        byte[] bytes =
                Api.as(SECRETARY)
                        .accept("application/pdf")
                        .get(Sessions.BASE + path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private List<String> events(String subject) {
        return database
                .query(
                        "SELECT payload FROM outbox ORDER BY position DESC LIMIT 200",
                        row -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .stream()
                .filter(e -> e.contains("\"subject\":\"" + subject + "\""))
                .toList();
    }
}
