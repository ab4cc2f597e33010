package mx.ine.transparencia.requests.notification.domain;

import static mx.ine.transparencia.requests.notification.domain.ErrandLife.IN_PERSON;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.cite;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.day;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.expire;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.fall;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.noAddress;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.nobody;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.ordered;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.refusal;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.serve;
import static mx.ine.transparencia.requests.notification.domain.ErrandLife.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Notifying a person at the address (Art. 47.3.III, 47.4), on the days of the summer of 2025. */
class InPersonTest {
    private static final ErrandLife ORDERED = ordered(IN_PERSON, "2025-08-27T10:00");
    private static final ErrandLife CITED =
            ORDERED.then(cite("2025-08-28T11:00", "2025-08-29T12:00"));

    @Test
    @Tag("NOTIF-CITIZEN-EFFECT")
    void served_to_the_person_it_has_effect_that_day_NOTIF_CITIZEN_EFFECT() {
        ErrandLife served = ORDERED.then(serve("2025-08-28T11:00", Receiver.PERSON));
        assertThat(served.stage())
                .isEqualTo(
                        new Stage.Notified(
                                day("2025-08-28"), day("2025-08-28"), Made.TO_THE_PERSON));
        assertThat(ErrandLife.LAW.terms().start("NOTIF-CITIZEN-EFFECT", day("2025-08-28")).dueOn())
                .isEqualTo("2025-08-28");
    }

    @Test
    @Tag("NOTIF-CITATION")
    void a_citation_of_friday_waits_on_the_first_business_day_after_the_holidays_NOTIF_CITATION() {
        ErrandLife cited = ORDERED.then(cite("2025-08-29T17:00", "2025-09-15T09:30"));
        assertThat(((Stage.CitationLeft) cited.stage()).until().dueOn()).isEqualTo("2025-09-15");
        assertThat(((Stage.CitationLeft) cited.stage()).waits()).isEqualTo("2025-09-15T09:30");
    }

    @Test
    void a_citation_for_a_day_or_hour_without_activity_is_refused() {
        assertThat(ORDERED.refuses(cite("2025-08-29T17:00", "2025-08-30T10:00")))
                .isEqualTo(Rule.CITATION_CLOSED);
        assertThat(ORDERED.refuses(cite("2025-08-28T11:00", "2025-08-29T20:00")))
                .isEqualTo(Rule.CITATION_CLOSED);
        assertThat(Rule.CITATION_CLOSED.article()).isEqualTo("47, 47.3.III.b");
    }

    @Test
    void a_citation_for_another_day_than_the_next_is_refused() {
        assertThat(ORDERED.refuses(cite("2025-08-27T11:00", "2025-08-29T11:00")))
                .isEqualTo(Rule.CITATION_DAY);
        assertThat(ORDERED.refuses(cite("2025-08-27T11:00", "2025-08-27T17:00")))
                .isEqualTo(Rule.CITATION_DAY);
    }

    @Test
    @Tag("NOTIF-CITATION")
    void at_the_hour_it_is_served_with_whoever_is_there_and_also_posted_NOTIF_CITATION() {
        ErrandLife served = CITED.then(serve("2025-08-29T12:00", Receiver.ANOTHER));
        assertThat(served.stage())
                .isEqualTo(
                        new Stage.Notified(
                                day("2025-08-29"), day("2025-08-29"), Made.WITH_ANOTHER));
        Event.Notified notified = (Event.Notified) served.events().getFirst();
        assertThat(notified.posting()).map(term -> term.startedOn()).contains(day("2025-09-15"));
        assertThat(notified.posting()).map(term -> term.dueOn()).contains(day("2025-09-19"));
    }

    @Test
    void before_the_hour_only_the_person_can_be_served() {
        assertThat(CITED.refuses(serve("2025-08-29T11:59", Receiver.ANOTHER)))
                .isEqualTo(Rule.BEFORE_THE_HOUR);
        assertThat(CITED.refuses(nobody("2025-08-28T13:00"))).isEqualTo(Rule.BEFORE_THE_HOUR);
        assertThat(CITED.then(serve("2025-08-29T09:00", Receiver.PERSON)).stage().state())
                .isEqualTo(State.NOTIFIED);
    }

    @Test
    void without_a_citation_nobody_else_can_be_served() {
        assertThat(ORDERED.refuses(serve("2025-08-28T11:00", Receiver.ANOTHER)))
                .isEqualTo(Rule.CITATION_FIRST);
        assertThat(ORDERED.then(serve("2025-08-28T11:00", Receiver.REPRESENTATIVE)).stage().state())
                .isEqualTo(State.NOTIFIED);
    }

    @Test
    void in_person_on_a_sunday_or_at_eight_in_the_evening_it_is_refused() {
        for (String closed : new String[] {"2025-08-31T11:00", "2025-08-28T20:00"}) {
            assertThat(ORDERED.refuses(serve(closed, Receiver.PERSON)))
                    .isEqualTo(Rule.OUTSIDE_BUSINESS_HOURS);
            assertThat(ORDERED.refuses(refusal(closed))).isEqualTo(Rule.OUTSIDE_BUSINESS_HOURS);
        }
        assertThat(Rule.OUTSIDE_BUSINESS_HOURS.article()).isEqualTo("47");
    }

    @Test
    void what_has_not_happened_yet_cannot_be_written_down() {
        Command early =
                new Command.Serve(
                        time("2025-08-28T12:00"), time("2025-08-28T11:59"), Receiver.PERSON);
        assertThat(ORDERED.refuses(early)).isEqualTo(Rule.NOT_YET);
    }

    @Test
    void it_is_written_down_on_the_day_on_which_it_is_done_also_after_hours() {
        Command evening =
                new Command.Serve(
                        time("2025-08-28T17:30"), time("2025-08-28T21:00"), Receiver.PERSON);
        Command nextDay =
                new Command.Serve(
                        time("2025-08-28T17:30"), time("2025-08-29T09:00"), Receiver.PERSON);
        assertThat(ORDERED.then(evening).stage().state()).isEqualTo(State.NOTIFIED);
        assertThat(ORDERED.refuses(nextDay)).isEqualTo(Rule.RECORD_THE_SAME_DAY);
    }

    @Test
    void nothing_is_done_before_it_is_ordered() {
        assertThat(ORDERED.refuses(serve("2025-08-27T09:59", Receiver.PERSON)))
                .isEqualTo(Rule.BEFORE_THE_ORDER);
    }

    @Test
    @Tag("NOTIF-ESTRADOS")
    void refused_absent_or_without_address_it_goes_to_estrados_the_next_business_day() {
        assertThat(falling(ORDERED.then(refusal("2025-08-29T11:00"))).why())
                .isEqualTo(Failure.REFUSED);
        assertThat(falling(ORDERED.then(nobody("2025-08-29T11:00"))).why())
                .isEqualTo(Failure.NOBODY_THERE);
        assertThat(falling(ORDERED.then(noAddress("2025-08-29T11:00"))).why())
                .isEqualTo(Failure.FALSE_ADDRESS);
        Command closed =
                new Command.FindNobody(time("2025-08-29T11:00"), time("2025-08-29T11:00"), true);
        Stage.Falling falling = falling(ORDERED.then(closed));
        assertThat(falling.why()).isEqualTo(Failure.CLOSED_PREMISES);
        assertThat(falling.postOn()).isEqualTo("2025-09-15");
    }

    @Test
    void after_a_citation_too() {
        assertThat(falling(CITED.then(nobody("2025-08-29T12:05"))).postOn())
                .isEqualTo("2025-09-15");
        assertThat(falling(CITED.then(refusal("2025-08-29T12:05"))).why())
                .isEqualTo(Failure.REFUSED);
    }

    @Test
    @Tag("NOTIF-CITATION")
    void a_citation_that_nobody_followed_falls_to_estrados_by_itself_NOTIF_CITATION() {
        assertThat(CITED.refuses(expire("2025-08-29", "NOTIF-CITATION")))
                .isEqualTo(Rule.TERM_NOT_OVER);
        Stage.Falling falling = falling(CITED.then(expire("2025-08-30", "NOTIF-CITATION")));
        assertThat(falling.why()).isEqualTo(Failure.CITATION_LAPSED);
        assertThat(falling.postOn()).isEqualTo("2025-09-15");
    }

    @Test
    @Tag("NOTIF-ESTRADOS")
    void posted_it_is_notified_from_the_first_day_and_hangs_three_business_days_NOTIF_ESTRADOS() {
        ErrandLife failed = ORDERED.then(refusal("2025-08-29T11:00"));
        assertThat(failed.refuses(fall("2025-09-14"))).isEqualTo(Rule.TERM_NOT_OVER);
        ErrandLife posted = failed.then(fall("2025-09-15"));
        Event.Posted event = (Event.Posted) posted.events().getFirst();
        assertThat(event.on()).isEqualTo("2025-09-15");
        assertThat(event.effectiveOn()).isEqualTo("2025-09-15");
        assertThat(event.posting().dueOn()).isEqualTo("2025-09-19");
        assertThat(posted.refuses(expire("2025-09-19", "NOTIF-ESTRADOS")))
                .isEqualTo(Rule.TERM_NOT_OVER);
        assertThat(posted.then(expire("2025-09-20", "NOTIF-ESTRADOS")).stage())
                .isEqualTo(new Stage.Published(day("2025-09-15"), day("2025-09-19")));
    }

    @Test
    void a_posting_shorter_than_three_business_days_is_refused() {
        ErrandLife posted = ORDERED.then(refusal("2025-08-29T11:00"), fall("2025-09-15"));
        for (String early : new String[] {"2025-09-15", "2025-09-18", "2025-09-19"}) {
            assertThat(posted.refuses(new Command.TakeDown(day(early))))
                    .isEqualTo(Rule.POSTING_TOO_SHORT);
        }
        assertThat(Rule.POSTING_TOO_SHORT.article()).isEqualTo("47.5");
        assertThat(posted.then(new Command.TakeDown(day("2025-09-20"))).stage().state())
                .isEqualTo(State.PUBLISHED);
    }

    @Test
    void whoever_appears_at_the_office_or_shows_to_know_it_is_notified_by_that() {
        Command appears = new Command.Appear(time("2025-08-29T10:00"), time("2025-08-29T10:00"));
        Command knows =
                new Command.ShowKnowledge(time("2025-08-29T10:00"), time("2025-08-29T10:00"));
        for (ErrandLife open :
                new ErrandLife[] {ORDERED, CITED, ORDERED.then(refusal("2025-08-28T11:00"))}) {
            assertThat(open.then(appears).stage())
                    .isEqualTo(
                            new Stage.Notified(
                                    day("2025-08-29"), day("2025-08-29"), Made.APPEARANCE));
            assertThat(((Stage.Notified) open.then(knows).stage()).made())
                    .isEqualTo(Made.KNOWLEDGE);
        }
    }

    @Test
    void found_elsewhere_before_it_is_posted_the_person_is_served_there() {
        ErrandLife failed = ORDERED.then(nobody("2025-08-28T11:00"));
        assertThat(failed.then(serve("2025-08-28T16:00", Receiver.PERSON)).stage().state())
                .isEqualTo(State.NOTIFIED);
    }

    @Test
    void a_second_ending_of_a_closed_errand_is_refused() {
        ErrandLife served = ORDERED.then(serve("2025-08-28T11:00", Receiver.PERSON));
        assertThat(served.refuses(serve("2025-08-28T12:00", Receiver.PERSON)))
                .isEqualTo(Rule.CLOSED);
        assertThat(served.refuses(refusal("2025-08-28T12:00"))).isEqualTo(Rule.CLOSED);
        ErrandLife posted = ORDERED.then(refusal("2025-08-29T11:00"), fall("2025-09-15"));
        assertThat(posted.refuses(serve("2025-09-15T12:00", Receiver.PERSON)))
                .isEqualTo(Rule.NOTIFIED_ALREADY);
    }

    @Test
    @Tag("NOTIF-FINAL")
    void what_ends_the_procedure_is_to_be_notified_within_five_business_days_NOTIF_FINAL() {
        Stage.Ordered ordered = (Stage.Ordered) ORDERED.stage();
        assertThat(ordered.due()).map(term -> term.dueOn()).contains(day("2025-09-18"));
        Order ongoing = new Order(IN_PERSON.audience(), Way.IN_PERSON, false, false);
        assertThat(((Stage.Ordered) ordered(ongoing, "2025-08-27T10:00").stage()).due())
                .isEqualTo(Optional.empty());
    }

    @Test
    void days_that_are_closed_later_move_the_visit_the_posting_and_its_end() {
        Command recount = new Command.Recount(day("2025-08-28"));
        Stage.CitationLeft moved =
                (Stage.CitationLeft)
                        CITED.closing("2025-08-29", "2025-08-29").then(recount).stage();
        assertThat(moved.waits()).isEqualTo("2025-09-15T12:00");
        ErrandLife failed = ORDERED.then(refusal("2025-08-28T11:00"));
        assertThat(falling(failed.closing("2025-08-29", "2025-08-29").then(recount)).postOn())
                .isEqualTo("2025-09-15");
        ErrandLife posted = ORDERED.then(refusal("2025-08-29T11:00"), fall("2025-09-15"));
        assertThat(
                        ((Stage.Posted)
                                        posted.closing("2025-09-18", "2025-09-19")
                                                .then(recount)
                                                .stage())
                                .posting()
                                .dueOn())
                .isEqualTo("2025-09-23");
    }

    private static Stage.Falling falling(ErrandLife life) {
        return (Stage.Falling) life.stage();
    }
}
