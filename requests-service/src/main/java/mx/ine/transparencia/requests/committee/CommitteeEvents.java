package mx.ine.transparencia.requests.committee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.ine.transparencia.platform.events.DomainEvent;

/**
 * What the Committee does, as other systems learn it: numbers, dates and codes, never personal
 * data, never what was argued. The only place that knows the public contract.
 */
final class CommitteeEvents {
    static final String HELD = "committee-session.held.v1";
    static final String ISSUED = "committee-resolution.issued.v1";
    static final String PROPOSED = "criterion.proposed.v1";

    private static final String API = "/api/requests/v1/committee/";

    private CommitteeEvents() {}

    /**
     * @param resolutions the numbers of what was resolved in it
     * @param titulars how many titulars attended
     */
    record Held(
            String session,
            String kind,
            LocalDate on,
            int titulars,
            List<String> resolutions,
            String link) {}

    /**
     * @param matter the id under which whoever brought the matter knows it
     * @param notifyBy the last day on which the person is told of it (27.5), where somebody waits
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Issued(
            String number,
            String session,
            String matter,
            String kind,
            String folio,
            int turn,
            String organ,
            String sense,
            LocalDate on,
            LocalDate notifyBy,
            String link) {}

    /** A criterion that waits for the approval of the Guarantor Body (19.1.XIII). */
    record Proposed(String number, LocalDate on, String link) {}

    static DomainEvent held(SessionHead session, int titulars, List<String> numbers, Instant at) {
        return new DomainEvent(
                HELD,
                session.code(),
                session.code(),
                session.version(),
                at,
                new Held(
                        session.code(),
                        session.kind().name(),
                        session.openedOn(),
                        titulars,
                        numbers,
                        API + "sessions/" + session.code()));
    }

    /** Keyed by the matter's folio: whoever waits for several hears of them in order. */
    static List<DomainEvent> issued(Resolution signed, Instant at) {
        List<DomainEvent> events = new ArrayList<>();
        Matter matter = signed.matter();
        String link = API + "resolutions/" + signed.number();
        events.add(
                new DomainEvent(
                        ISSUED,
                        signed.number(),
                        matter.folio(),
                        1,
                        at,
                        new Issued(
                                signed.number(),
                                signed.session(),
                                matter.id().toString(),
                                matter.kind().name(),
                                matter.folio(),
                                matter.turn(),
                                matter.organ(),
                                signed.sense().name(),
                                signed.on(),
                                signed.notifyBy(),
                                link)));
        if (matter.kind() == MatterKind.CRITERION && signed.sense() == Sense.CONFIRM) {
            events.add(
                    new DomainEvent(
                            PROPOSED,
                            signed.number(),
                            signed.number(),
                            1,
                            at,
                            new Proposed(signed.number(), signed.on(), link)));
        }
        return events;
    }
}
