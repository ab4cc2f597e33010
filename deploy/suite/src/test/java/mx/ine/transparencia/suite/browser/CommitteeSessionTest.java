package mx.ine.transparencia.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Supplier;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.browser.Chromium.Screen;
import mx.ine.transparencia.suite.running.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A session of the Committee from its convocation to its minutes, run entirely from the pages. */
@Browsing
@Order(52)
class CommitteeSessionTest {

    @BeforeAll
    static void in_business_hours() {
        Clock.openHours();
    }

    @Test
    void a_session_is_run_from_the_pages(Chromium chromium) {
        run("Criterio en pantalla ancha", () -> chromium.window(Screen.WIDE));
    }

    @Test
    void on_a_telephone_and_without_scripts_too(Chromium chromium) {
        run("Criterio en un teléfono", () -> chromium.withoutScripts(Screen.TELEPHONE));
    }

    private static void run(String subject, Supplier<Page> windows) {
        try (Page first = windows.get();
                Page second = windows.get();
                Page third = windows.get()) {
            CommitteePerson secretary =
                    CommitteePerson.signsIn(first, Account.COMMITTEE_SECRETARY)
                            .seats(Account.COMMITTEE_ONE, "BOARD")
                            .seats(Account.COMMITTEE_TWO, "COUNCIL")
                            .seats(Account.COMMITTEE_THREE, "TECHNICAL_UNIT")
                            .seats(Account.COMMITTEE_SECRETARY, "SECRETARY")
                            .bringsACriterion(subject);
            String session = secretary.convenes();
            secretary
                    .buildsTheAgenda()
                    .notesThatArrives(Account.COMMITTEE_SECRETARY)
                    .notesThatArrives(Account.COMMITTEE_ONE)
                    .notesThatArrives(Account.COMMITTEE_TWO)
                    .presses("Abrir la sesión");
            String matter = secretary.opensTheMatter(subject);
            secretary.putsToTheVote("Artículo 19, párrafo 1, fracción XIII.");
            CommitteePerson one =
                    CommitteePerson.signsIn(second, Account.COMMITTEE_ONE)
                            .goesTo(matter)
                            .votes(true);
            CommitteePerson two =
                    CommitteePerson.signsIn(third, Account.COMMITTEE_TWO)
                            .goesTo(matter)
                            .votes(false)
                            .dissents("Prefiero otra redacción.");
            assertThat(secretary.goesTo(matter).page()).contains("empate");
            secretary.putsToTheVote("Artículo 19, párrafo 1, fracción XIII, con otra redacción.");
            one.goesTo(matter).votes(true);
            two.goesTo(matter).votes(true);
            secretary.goesTo(matter).presses("Declarar y firmar");
            assertThat(secretary.page()).containsPattern("CI-\\d{4}-\\d{4}");
            secretary.goesTo(session).presses("Concluir la sesión");
            assertThat(secretary.goesTo(session + "/acta").page())
                    .contains(subject, "Prefiero otra redacción.", "Resuelto: CI-");
        }
    }
}
