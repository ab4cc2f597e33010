package mx.ine.transparencia.suite.kill;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;

/** The register of requests as an auditor reads it: page after page, to its end. */
public final class Register {
    private static final int PAGE = 100;

    private Register() {}

    /** Every folio there is, in order, as many times as the register shows it. */
    public static List<String> folios() {
        List<String> folios = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = page(after);
            folios.addAll(page.getList("items.folio"));
            after = page.getString("next");
        } while (after != null);
        return folios;
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
