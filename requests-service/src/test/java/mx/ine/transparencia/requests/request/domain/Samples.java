package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.CONFIDENTIAL;
import static mx.ine.transparencia.requests.request.domain.Acts.CONFIDENTIAL_PART;
import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.DEOE;
import static mx.ine.transparencia.requests.request.domain.Acts.PARTY;
import static mx.ine.transparencia.requests.request.domain.Acts.RESERVED;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.answerApplicant;
import static mx.ine.transparencia.requests.request.domain.Acts.answerConsent;
import static mx.ine.transparencia.requests.request.domain.Acts.askClarification;
import static mx.ine.transparencia.requests.request.domain.Acts.clarify;
import static mx.ine.transparencia.requests.request.domain.Acts.classify;
import static mx.ine.transparencia.requests.request.domain.Acts.consult;
import static mx.ine.transparencia.requests.request.domain.Acts.decline;
import static mx.ine.transparencia.requests.request.domain.Acts.deliver;
import static mx.ine.transparencia.requests.request.domain.Acts.expire;
import static mx.ine.transparencia.requests.request.domain.Acts.extend;
import static mx.ine.transparencia.requests.request.domain.Acts.held;
import static mx.ine.transparencia.requests.request.domain.Acts.incompetent;
import static mx.ine.transparencia.requests.request.domain.Acts.join;
import static mx.ine.transparencia.requests.request.domain.Acts.makeAvailable;
import static mx.ine.transparencia.requests.request.domain.Acts.nonexistent;
import static mx.ine.transparencia.requests.request.domain.Acts.pay;
import static mx.ine.transparencia.requests.request.domain.Acts.petitionClarification;
import static mx.ine.transparencia.requests.request.domain.Acts.petitionExtension;
import static mx.ine.transparencia.requests.request.domain.Acts.quote;
import static mx.ine.transparencia.requests.request.domain.Acts.requireConsent;
import static mx.ine.transparencia.requests.request.domain.Acts.resolve;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static mx.ine.transparencia.requests.request.domain.Acts.withdraw;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A request at every stage, in every variant in which something is decided differently. */
final class Samples {

    private static final PublicAnswer COPY_OR_FILE =
            held(1, quote(DeliveryMode.PLAIN_COPY, "12.00"), quote(DeliveryMode.ELECTRONIC, "0"));
    private static final PublicAnswer FREE_COPY_OR_DISC =
            held(0, quote(DeliveryMode.PLAIN_COPY, "0"), quote(DeliveryMode.OPTICAL, "30.00"));

    private static final PublicAnswer FREE_COPY_OR_FILE =
            held(1, quote(DeliveryMode.PLAIN_COPY, "0"), quote(DeliveryMode.ELECTRONIC, "0"));

    private static final Life ELSEWHERE = Life.filed(Channel.MODULE, "2025-08-25");
    private static final Life RECEIVED = Life.filed("2025-08-25");
    private static final Life TURNED = RECEIVED.then(turn("2025-08-26", DEA));
    private static final Life ASKED = TURNED.then(askClarification("2025-08-28", 1));
    private static final Life GRANTED = TURNED.then(expire("2025-10-01", "REQ-ANSWER"));
    private static final Life OWING = notified(COPY_OR_FILE, DeliveryMode.PLAIN_COPY);
    private static final Life PAID = OWING.then(pay("2025-09-25", DeliveryMode.PLAIN_COPY, "12"));
    private static final Life PREPARING = notified(FREE_COPY_OR_DISC, DeliveryMode.PLAIN_COPY);
    private static final Life DISC = notified(FREE_COPY_OR_DISC, DeliveryMode.OPTICAL);
    private static final Life COPYING = notified(FREE_COPY_OR_FILE, DeliveryMode.PLAIN_COPY);
    private static final Life DOWNLOADABLE = notified(FREE_COPY_OR_FILE, DeliveryMode.ELECTRONIC);
    private static final Life AVAILABLE = notified(COPY_OR_FILE, DeliveryMode.ELECTRONIC);

    private Samples() {}

    static List<Sample> all() {
        return Stream.of(
                        beforeTheTurn(),
                        searching(),
                        answered(),
                        inCommittee(),
                        lawOf2025(),
                        waiting(),
                        handedOver(),
                        closed())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> beforeTheTurn() {
        return List.of(
                on("2025-08-26", "", ELSEWHERE),
                on("2025-08-28", "reported", ELSEWHERE.then(expire("2025-08-27", "REQ-FORWARD"))),
                on("2025-08-26", "", RECEIVED),
                on("2025-10-01", "answer term over", RECEIVED));
    }

    private static List<Sample> searching() {
        return List.of(
                on("2025-08-28", "searching", TURNED),
                on(
                        "2025-08-28",
                        "asks to clarify",
                        TURNED.then(petitionClarification("2025-08-28", 1))),
                on("2025-08-28", "asks to extend", TURNED.then(petitionExtension("2025-08-28", 1))),
                on("2025-09-15", "too late to clarify", TURNED),
                on("2025-08-29", "extended", TURNED.then(extend("2025-08-28", 1, 5))),
                on("2025-09-17", "clarified", ASKED.then(clarify("2025-09-17"))),
                on("2025-10-01", "answer term over", TURNED));
    }

    private static List<Sample> answered() {
        Life two = RECEIVED.then(turn("2025-08-26", DEA, DEOE));
        Life one = two.then(answer("2025-08-28", 1, Acts.ATTACHED));
        return List.of(
                on("2025-08-28", "one of two answered", one),
                on("2025-08-28", "nobody has it", TURNED.then(decline("2025-08-27", 1))),
                on("2025-08-28", "files attached", answeredWith(Acts.ATTACHED)),
                on("2025-08-28", "at a cost", answeredWith(Acts.PRICED)),
                on("2025-08-28", "free copies", answeredWith(Acts.FREE_COPY)),
                on("2025-08-28", "already public", answeredWith(Acts.PUBLISHED)),
                on(
                        "2025-08-28",
                        "no mode in common",
                        one.then(answer("2025-08-28", 2, Acts.PRICED))));
    }

    private static List<Sample> inCommittee() {
        Life reserved = TURNED.then(classify("2025-08-28", 1, RESERVED));
        Life confidential = TURNED.then(classify("2025-08-28", 1, CONFIDENTIAL));
        Life asked = confidential.then(requireConsent("2025-08-29", 1));
        Life nonexistent = TURNED.then(nonexistent("2025-08-28", 1));
        Life two = RECEIVED.then(turn("2025-08-26", DEA, DEOE));
        Life one = two.then(classify("2025-08-28", 1, RESERVED));
        Life clarifying = ASKED.then(classify("2025-08-29", 1, CONFIDENTIAL));
        Life granted = one.then(expire("2025-10-01", "REQ-ANSWER"));
        return List.of(
                on("2025-08-29", "classified", reserved),
                on("2025-08-29", "confidential", confidential),
                on("2025-09-17", "consent asked", asked),
                on(
                        "2025-09-17",
                        "consent denied",
                        asked.then(answerConsent("2025-09-17", 1, false))),
                on(
                        "2025-09-30",
                        "consent silent",
                        asked.then(expire("2025-09-30", "REQ-CONSENT", 1))),
                on("2025-08-29", "nonexistent", nonexistent),
                on("2025-10-01", "answer term over", reserved),
                on("2025-08-29", "one classified", one),
                on("2025-09-17", "a party searches", withParty()),
                on("2025-09-17", "one classified, consulted", consulted()),
                on("2025-09-17", "consent given", asked.then(answerConsent("2025-09-17", 1, true))),
                on(
                        "2025-09-17",
                        "classification confirmed",
                        reserved.then(resolve("2025-09-17", 1, Finding.CONFIRM))),
                on(
                        "2025-09-17",
                        "version ordered",
                        reserved.then(resolve("2025-09-17", 1, Finding.MODIFY))),
                on(
                        "2025-09-17",
                        "classification revoked",
                        reserved.then(resolve("2025-09-17", 1, Finding.REVOKE))),
                on(
                        "2025-09-17",
                        "nonexistence confirmed",
                        nonexistent.then(resolve("2025-09-17", 1, Finding.CONFIRM))),
                on(
                        "2025-09-17",
                        "further search",
                        nonexistent.then(resolve("2025-09-17", 1, Finding.FURTHER_SEARCH))),
                on("2025-09-17", "one in part", confirmedPart()),
                on("2025-08-29", "classified", clarifying),
                on(
                        "2025-09-17",
                        "classified and clarified",
                        clarifying.then(clarify("2025-09-17"))),
                on("2025-10-02", "one classified before", granted),
                on(
                        "2025-10-02",
                        "classified before",
                        reserved.then(expire("2025-10-01", "REQ-ANSWER"))),
                on(
                        "2025-10-02",
                        "confidential since",
                        GRANTED.then(classify("2025-10-02", 1, CONFIDENTIAL))),
                on(
                        "2025-10-03",
                        "denied since",
                        reserved.then(
                                expire("2025-10-01", "REQ-ANSWER"),
                                resolve("2025-10-02", 1, Finding.CONFIRM))),
                on(
                        "2025-09-19",
                        "",
                        reserved.then(
                                resolve("2025-09-17", 1, Finding.CONFIRM),
                                answerApplicant("2025-09-18"))),
                on("2025-09-19", "", TURNED.then(join("2025-09-18"))));
    }

    private static Life confirmedPart() {
        return TURNED.then(
                classify("2025-08-28", 1, CONFIDENTIAL_PART),
                resolve("2025-09-17", 1, Finding.CONFIRM));
    }

    /** An organ classified its part, another has none, and a party searches. */
    private static Life withParty() {
        return RECEIVED.then(
                turn("2025-08-26", DEA, DEOE),
                decline("2025-08-27", 2),
                turn("2025-08-27", PARTY),
                classify("2025-08-28", 1, RESERVED));
    }

    /** It is asked whether it hands over its own. */
    private static Life consulted() {
        return withParty().then(consult("2025-08-29", 3));
    }

    private static List<Sample> lawOf2025() {
        Life filed = Life.filed(Channel.WEB, "2025-08-25", Life.terms("LEY-2025"));
        Life turned = filed.then(turn("2025-08-26", DEA));
        Life asking = turned.then(petitionExtension("2025-08-28", 1));
        Life late = turned.then(expire("2025-10-08", "REQ-ANSWER"));
        Life reserved = late.then(classify("2025-10-08", 1, RESERVED));
        Life owing =
                turned.then(
                        answer("2025-09-18", 1, Acts.PRICED),
                        answerApplicant("2025-09-22", DeliveryMode.PLAIN_COPY));
        Life paid = owing.then(pay("2025-09-25", DeliveryMode.PLAIN_COPY, "12"));
        return List.of(
                on("2025-08-28", "law of 2025, asks to extend", asking),
                on("2025-08-29", "law of 2025, extended by the Committee", granted(asking)),
                on("2025-10-08", "law of 2025, answer term over", filed),
                on("2025-10-08", "law of 2025, answer term over", turned),
                on(
                        "2025-10-08",
                        "law of 2025, answer term over",
                        turned.then(classify("2025-08-28", 1, RESERVED))),
                on("2025-10-08", "never turned", filed.then(expire("2025-10-08", "REQ-ANSWER"))),
                on("2025-10-08", "searching", late),
                on("2025-10-09", "nobody has it", late.then(decline("2025-10-08", 1))),
                on("2025-10-09", "at a cost", late.then(answer("2025-10-08", 1, Acts.PRICED))),
                on("2025-10-09", "with files", late.then(answer("2025-10-08", 1, Acts.ATTACHED))),
                on("2025-10-09", "free copies", late.then(answer("2025-10-08", 1, Acts.FREE_COPY))),
                on("2025-10-09", "published", late.then(answer("2025-10-08", 1, Acts.PUBLISHED))),
                on("2025-10-09", "classified", reserved),
                on(
                        "2025-10-09",
                        "classification confirmed",
                        reserved.then(resolve("2025-10-08", 1, Finding.CONFIRM))),
                on("2025-09-25", "law of 2025", owing),
                on("2025-11-05", "law of 2025, too late to pay", owing),
                on("2025-09-30", "law of 2025, paid", paid.then(makeAvailable("2025-09-29"))));
    }

    private static Life granted(Life asking) {
        return asking.then(new Command.ResolveExtension(LocalDate.parse("2025-08-28"), 1, true));
    }

    private static List<Sample> waiting() {
        return List.of(
                on("2025-08-29", "searching", ASKED),
                on("2025-08-29", "answered", ASKED.then(answer("2025-08-29", 1, Acts.ATTACHED))),
                on("2025-10-06", "term over", ASKED),
                on("2025-10-01", "never turned", RECEIVED.then(expire("2025-10-01", "REQ-ANSWER"))),
                on("2025-10-01", "searching", GRANTED),
                on("2025-10-02", "nobody has it", GRANTED.then(decline("2025-10-02", 1))),
                on("2025-10-02", "at a cost", grantedWith(Acts.PRICED)),
                on("2025-10-02", "files attached", grantedWith(Acts.ATTACHED)),
                on("2025-10-02", "already public", grantedWith(Acts.PUBLISHED)));
    }

    private static List<Sample> handedOver() {
        Life granted =
                GRANTED.then(answer("2025-10-02", 1, Acts.PRICED), answerApplicant("2025-10-03"));
        return List.of(
                on("2025-09-25", "free", PREPARING),
                on("2025-09-25", "a file is offered too", COPYING),
                on("2025-09-26", "paid", PAID),
                on("2025-10-06", "granted by silence", granted),
                on("2025-09-25", "", OWING),
                on("2025-09-25", "a free copy is offered too", DISC),
                on("2025-09-25", "all modes cost", notified(Acts.PRICED, DeliveryMode.OPTICAL)),
                on("2026-01-08", "collection term over", OWING),
                on("2025-09-25", "", AVAILABLE),
                on("2025-09-25", "a free copy is offered too", DOWNLOADABLE),
                on("2025-09-29", "paid", PAID.then(makeAvailable("2025-09-29"))),
                on("2026-01-08", "collection term over", AVAILABLE));
    }

    private static List<Sample> closed() {
        return List.of(
                on("2025-09-26", "", AVAILABLE.then(deliver("2025-09-25"))),
                on("2026-01-09", "", OWING.then(expire("2026-01-08", "REQ-COLLECT"))),
                on("2025-10-06", "", ASKED.then(expire("2025-10-04", "REQ-CLARIFY-ANSWER"))),
                on("2025-08-28", "", RECEIVED.then(incompetent("2025-08-28"))),
                on("2025-08-28", "", RECEIVED.then(withdraw("2025-08-27"))));
    }

    private static Life answeredWith(PublicAnswer answer) {
        return TURNED.then(answer("2025-08-28", 1, answer));
    }

    private static Life grantedWith(PublicAnswer answer) {
        return GRANTED.then(answer("2025-10-02", 1, answer));
    }

    private static Life notified(PublicAnswer answer, DeliveryMode mode) {
        return TURNED.then(answer("2025-09-18", 1, answer), answerApplicant("2025-09-22", mode));
    }

    private static Sample on(String today, String variant, Life life) {
        return new Sample(variant, life, LocalDate.parse(today));
    }
}
