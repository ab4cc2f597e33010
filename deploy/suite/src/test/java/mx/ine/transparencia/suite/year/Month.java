package mx.ine.transparencia.suite.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Committee;
import mx.ine.transparencia.suite.api.Committee.Matter;
import mx.ine.transparencia.suite.api.Committee.Resolution;
import mx.ine.transparencia.suite.dates.NaiveCalendar;

/** One month of the year: what is filed on its first day, until it is answered or time ends it. */
final class Month {
    private static final NaiveCalendar DAYS = NaiveCalendar.STANDARD;

    private final List<Planned> requests = new ArrayList<>();
    private final LocalDate first;

    Month(LocalDate first) {
        this.first = first;
    }

    List<Planned> requests() {
        return requests;
    }

    private List<Planned> of(Plan... plans) {
        return requests.stream().filter(each -> List.of(plans).contains(each.plan())).toList();
    }

    /** The first day: filed, turned, asked, declared. */
    void begins(List<Plan> plans) {
        plans.forEach(plan -> requests.add(Planned.filed(plan, first)));
        requests.forEach(this::begins);
        Planned into = requests.getFirst();
        for (Planned joined : of(Plan.JOINED)) {
            joined.act(
                    Account.UNIT,
                    "joining",
                    Map.of("into", into.folio(), "reasons", "Es la misma solicitud."));
        }
    }

    private void begins(Planned request) {
        switch (request.plan()) {
            case NOT_THE_INSTITUTES ->
                    request.act(
                            Account.UNIT,
                            "incompetence",
                            Map.of("guidance", "Pídala a la autoridad local."));
            case WITHDRAWN -> request.actByPerson("withdrawal", Map.of("reason", "Ya la tengo."));
            case JOINED -> {}
            case OF_A_PARTY -> {
                request.turnedTo("DEA", first);
                request.act(
                        Account.DEA,
                        "turns/1/answer",
                        Map.of("outcome", "NOT_COMPETENT", "text", "La tiene el partido."));
                request.turnedTo("MC", first);
                request.answered(Account.PARTY, 2, "ELECTRONIC", 0);
            }
            case DELIVERED, NEVER_COLLECTED, FORWARDED -> {
                request.turnedTo("DEA", first);
                request.answered(Account.DEA, 1, "ELECTRONIC", 0);
            }
            case PAID, NEVER_PAID -> {
                request.turnedTo("DERFE", first);
                request.answered(Account.DERFE, 1, "PLAIN_COPY", 45);
            }
            case NEVER_CLARIFIED, CLARIFIED -> {
                request.turnedTo("DEA", first);
                request.act(Account.UNIT, "clarification", Map.of("question", "¿De qué año?"));
                request.due("REQ-CLARIFY-ANSWER", DAYS.plus(first, 15));
            }
            case EXTENDED, SILENCE -> request.turnedTo("DEOE", first);
            case RESERVED, REVOKED -> declares(request, Declared.RESERVED);
            case CONSENT_GIVEN, CONSENT_SILENT -> {
                declares(request, Declared.CONFIDENTIAL);
                request.act(Account.COMMITTEE_SECRETARY, "turns/1/consent", Map.of());
                request.due("REQ-CONSENT", DAYS.plus(first, 10));
            }
            case IN_PART -> {
                request.turnedTo("DEA", first);
                request.uploaded(Account.DEA, "CLASSIFIED", "RFC 123 " + request.folio());
                request.uploaded(Account.DEA, "PUBLIC_VERSION", "RFC XXX " + request.folio());
                request.act(Account.DEA, "turns/1/classification", Declared.IN_PART);
            }
            case NONEXISTENT, SEARCHED_AGAIN -> {
                request.turnedTo("DEOE", first);
                request.act(Account.DEOE, "turns/1/nonexistence", Declared.nonexistent(first));
            }
        }
    }

    private void declares(Planned request, Map<String, Object> classification) {
        request.turnedTo("DEA", first);
        request.act(Account.DEA, "turns/1/classification", classification);
    }

    /** The next day: the Committee's ordinary session, and what can be answered. */
    void sits(LocalDate today) {
        List<Matter> matters =
                pending(
                        Plan.RESERVED,
                        Plan.REVOKED,
                        Plan.IN_PART,
                        Plan.NONEXISTENT,
                        Plan.SEARCHED_AGAIN,
                        Plan.JOINED);
        for (Matter matter : matters) {
            assertThat(matter.dueOn()).as(matter.kind()).isEqualTo(DAYS.plus(first, 15).toString());
        }
        Committee.sits("ORDINARY", matters, this::firstSense);
        for (Planned request : of(Plan.REVOKED, Plan.NONEXISTENT, Plan.RESERVED, Plan.IN_PART)) {
            request.due("REQ-RESOLUTION-NOTIFY", DAYS.plus(today, 5));
        }
        of(Plan.REVOKED).forEach(each -> each.answered(Account.DEA, 1, "ELECTRONIC", 0));
        for (Planned again : of(Plan.SEARCHED_AGAIN)) {
            again.due("REQ-ORGAN-NONEXISTENT", DAYS.plus(today, 5));
            again.act(Account.DEOE, "turns/1/nonexistence", Declared.nonexistent(today));
        }
        for (Planned given : of(Plan.CONSENT_GIVEN)) {
            given.act(Account.COMMITTEE_SECRETARY, "turns/1/consent/answer", Map.of("given", true));
            given.answered(Account.DEA, 1, "ELECTRONIC", 0);
        }
        for (Planned clarified : of(Plan.CLARIFIED)) {
            clarified.actByPerson("clarification/answer", Map.of("text", "De 2024."));
            clarified.due("REQ-ANSWER", DAYS.plus(today, 15));
            clarified.answered(Account.DEA, 1, "ELECTRONIC", 0);
        }
        of(Plan.RESERVED, Plan.NONEXISTENT).forEach(each -> each.notified(today, "DENIED"));
        for (Planned answered :
                of(
                        Plan.DELIVERED,
                        Plan.FORWARDED,
                        Plan.OF_A_PARTY,
                        Plan.REVOKED,
                        Plan.CONSENT_GIVEN,
                        Plan.CLARIFIED)) {
            answered.notified(today, "ANSWERED");
            answered.due("REQ-DELIVER", DAYS.plus(today, 10));
            answered.delivered();
        }
        for (Planned part : of(Plan.IN_PART)) {
            part.notified(today, "AVAILABLE");
            part.delivered();
        }
        for (Planned waiting : of(Plan.NEVER_COLLECTED)) {
            waiting.notified(today, "ANSWERED");
            waiting.available();
        }
        for (Planned unpaid : of(Plan.PAID, Plan.NEVER_PAID)) {
            unpaid.notified(today, "AWAITING_PAYMENT");
        }
        for (Planned paid : of(Plan.PAID)) {
            paid.act(
                    Account.UNIT,
                    "payment",
                    Map.of("mode", "PLAIN_COPY", "amount", 45, "reference", "R-" + paid.folio()));
            paid.due("REQ-DELIVER-PAID", DAYS.plus(today, 10));
            paid.delivered();
        }
    }

    /** Ten days on: silence kept it confidential, the organ searched again, others want time. */
    void sitsAgain(LocalDate today) {
        List<Matter> matters = pending(Plan.CONSENT_SILENT, Plan.SEARCHED_AGAIN);
        Committee.sits("EXTRAORDINARY", matters, _ -> new Resolution("CONFIRM", ""));
        of(Plan.CONSENT_SILENT, Plan.SEARCHED_AGAIN)
                .forEach(each -> each.notified(today, "DENIED"));
        for (Planned extended : of(Plan.EXTENDED)) {
            extended.act(
                    Account.UNIT,
                    "extension",
                    Map.of("reasons", "Se consulta en 300 distritos.", "turn", 1));
            extended.due("REQ-ANSWER", DAYS.plus(DAYS.plus(first, 15), 15));
            extended.answered(Account.DEOE, 1, "ELECTRONIC", 0);
        }
    }

    /** The day after the fifteenth: what nobody answered is granted or discarded by itself. */
    void runsOut(LocalDate today) {
        of(Plan.NEVER_CLARIFIED).forEach(each -> assertThat(each.status()).isEqualTo("DISCARDED"));
        for (Planned silent : of(Plan.SILENCE)) {
            assertThat(silent.status()).isEqualTo("DEEMED_GRANTED");
            silent.due("REQ-FICTA", DAYS.plus(DAYS.plus(first, 15), 10));
            silent.answered(Account.DEOE, 1, "ELECTRONIC", 0);
            silent.act(Account.UNIT, "notification", Map.of());
            silent.delivered();
        }
        for (Planned extended : of(Plan.EXTENDED)) {
            extended.notified(today, "ANSWERED");
            extended.delivered();
        }
    }

    private List<Matter> pending(Plan... plans) {
        return Committee.pending(of(plans).stream().map(Planned::folio).toList());
    }

    private Resolution firstSense(Matter matter) {
        Plan plan =
                requests.stream()
                        .filter(each -> each.folio().equals(matter.folio()))
                        .findFirst()
                        .orElseThrow()
                        .plan();
        return switch (plan) {
            case REVOKED -> new Resolution("REVOKE", "");
            case SEARCHED_AGAIN -> new Resolution("FURTHER_SEARCH", "También en las juntas.");
            default -> new Resolution("CONFIRM", "");
        };
    }
}
