package mx.ine.transparencia.suite.faults;

import static org.assertj.core.api.Assertions.assertThat;

import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Problems;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Parts that people do not need are away: people go on. */
@BlackBox
@Order(24)
class SignInAwayTest {

    @AfterEach
    void give_them_back() {
        Parts.start(Parts.REQUESTS);
        Parts.start(Parts.SIGN_IN);
    }

    @Test
    void without_sign_in_people_file_and_follow() {
        Parts.stop(Parts.SIGN_IN);
        Case request = Api.file(Filings.ordinary());
        assertThat(request.status()).isEqualTo("RECEIVED");
        Api.anybody().get("/").then().statusCode(200);
    }

    @Test
    void without_requests_service_the_portal_stands_and_the_rest_says_so() {
        Parts.stop(Parts.REQUESTS);
        Api.anybody().get("/").then().statusCode(200);
        var refused = Api.anybody().body(Filings.ordinary()).post(Api.BASE + "/requests");
        Problems.check(refused, 503);
    }
}
