package mx.ine.transparencia.suite.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.running.BlackBox;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public calculator counts every rule of {@code terms-2014.csv} as the fingers do. */
@BlackBox
@Order(4)
class CalculatorTest {
    private static final NaiveCalendar DAYS = NaiveCalendar.STANDARD;

    /** Around each closure of autumn, on and between week ends. */
    private static final List<LocalDate> STARTS =
            Stream.of(
                            "2025-08-25",
                            "2025-08-29",
                            "2025-08-31",
                            "2025-09-05",
                            "2025-09-12",
                            "2025-09-15",
                            "2025-11-14",
                            "2025-12-19",
                            "2026-01-06",
                            "2026-03-31")
                    .map(LocalDate::parse)
                    .toList();

    /** A row of the rules. */
    record Row(String id, int length, String unit) {
        @Override
        public String toString() {
            return id;
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void counts_as_by_hand(Row rule) {
        for (LocalDate start : STARTS) {
            JsonPath told =
                    Api.anybody()
                            .queryParam("from", start.toString())
                            .queryParam("regime", "REGLAMENTO-2014")
                            .get(Api.BASE + "/terms/" + rule.id() + "/preview")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            LocalDate expected = expected(rule, start);
            assertThat(told.getString("dueOn"))
                    .as("%s from %s", rule.id(), start)
                    .isEqualTo(expected.toString());
            Explained.check(told.getMap("explanation"), expected, DAYS);
        }
    }

    private static LocalDate expected(Row rule, LocalDate start) {
        return switch (rule.unit()) {
            case "business" -> DAYS.plus(start, rule.length());
            case "month" -> DAYS.plusMonths(start, rule.length());
            default -> throw new IllegalArgumentException(rule.unit());
        };
    }

    /** Those of days and months, short enough to end before the calendar does. */
    static Stream<Row> rules() {
        return csv().lines()
                .skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(cells -> new Row(cells[0], Integer.parseInt(cells[5]), cells[6]))
                .filter(rule ->
                        rule.unit().equals("business") && rule.length() > 0
                                || rule.unit().equals("month") && rule.length() <= 6);
    }

    private static String csv() {
        try (var in = CalculatorTest.class.getResourceAsStream("/terms-2014.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
