package mx.ine.transparencia.suite.kill;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;

/** The register of requests as an auditor reads it: page after page, to its end. */
public final class Register {
    private static final int PAGE = 100;

    private Register() {}

    /** How many requests count from a day of each year. */
    public static Map<Integer, Long> byYear() {
        return lines().stream()
                .collect(
                        Collectors.groupingBy(
                                line -> LocalDate.parse(line.get("countsFrom")).getYear(),
                                Collectors.counting()));
    }

    /** Every folio there is, in order, as many times as the register shows it. */
    public static List<String> folios() {
        return lines().stream().map(line -> line.get("folio")).toList();
    }

    private static List<Map<String, String>> lines() {
        List<Map<String, String>> lines = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = page(after);
            lines.addAll(page.getList("items"));
            after = page.getString("next");
        } while (after != null);
        return lines;
    }

    private static JsonPath page(String after) {
        RequestSpecification request = Api.as(Account.AUDITOR).queryParam("limit", PAGE);
        return (after == null ? request : request.queryParam("after", after))
                .get(Api.BASE + "/requests")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
