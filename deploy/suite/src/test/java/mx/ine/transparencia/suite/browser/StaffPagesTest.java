package mx.ine.transparencia.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Planted;
import mx.ine.transparencia.suite.browser.Chromium.Screen;
import mx.ine.transparencia.suite.running.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Officials sign in at the real sign-in server, and act on a request from its page. */
@Browsing
@Order(51)
class StaffPagesTest {

    @BeforeAll
    static void in_business_hours() {
        Clock.openHours();
    }

    @Test
    void the_unit_turns_a_request_and_asks_to_clarify_it(Chromium chromium) {
        Case request = Api.file(Filings.ordinary());
        try (Page window = chromium.window(Screen.WIDE)) {
            Official unit = Official.signsIn(window, Account.UNIT).opens(request);
            assertThat(unit.page()).contains(Planted.DESCRIPTION, Planted.NAME);
            unit.turnsTo("DEA");
            assertThat(request.status()).isEqualTo("TURNED");
            assertThat(request.view().<List<String>>path("turns.organ")).containsExactly("DEA");
            unit.asksToClarify("¿De qué distritos?");
            assertThat(request.status()).isEqualTo("CLARIFICATION_REQUESTED");
        }
    }

    @Test
    void an_organ_finds_its_turn_in_the_tray_and_answers_it(Chromium chromium) {
        Case request = Api.file(Filings.ordinary()).turnTo("DEOE");
        try (Page window = chromium.window(Screen.WIDE)) {
            Official organ = Official.signsIn(window, Account.DEOE).choosesInTheTray(request);
            assertThat(organ.page())
                    .contains(Planted.DESCRIPTION)
                    .doesNotContain(Planted.NAME, Planted.EMAIL, Planted.TELEPHONE);
            organ.saysNotCompetent("Corresponde a otra área.");
            assertThat(request.acts()).startsWith("SayNotCompetent");
        }
    }

    @Test
    void without_scripts_too(Chromium chromium) {
        Case request = Api.file(Filings.ordinary());
        try (Page window = chromium.withoutScripts(Screen.TELEPHONE)) {
            Official.signsIn(window, Account.UNIT).opens(request).turnsTo("DEA");
            assertThat(request.status()).isEqualTo("TURNED");
        }
    }

    @Test
    void an_organ_does_not_see_the_requests_of_others(Chromium chromium) {
        Case request = Api.file(Filings.ordinary()).turnTo("DEA");
        try (Page window = chromium.window(Screen.WIDE)) {
            Official other = Official.signsIn(window, Account.DEOE).opens(request);
            assertThat(other.page()).doesNotContain(Planted.DESCRIPTION);
        }
    }

    @Test
    void an_auditor_sees_all_and_can_do_nothing(Chromium chromium) {
        Case request = Api.file(Filings.ordinary());
        try (Page window = chromium.window(Screen.WIDE)) {
            Official auditor = Official.signsIn(window, Account.AUDITOR).opens(request);
            assertThat(auditor.page())
                    .contains(Planted.DESCRIPTION)
                    .doesNotContain("Turnar a las áreas", Planted.NAME);
        }
    }
}
