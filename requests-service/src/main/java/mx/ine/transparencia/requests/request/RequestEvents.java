package mx.ine.transparencia.requests.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.platform.events.DomainEvent;
import mx.ine.transparencia.requests.request.domain.Event;
import mx.ine.transparencia.requests.request.domain.Status;

/**
 * What happened to a request as other systems learn it: folios, dates and codes, never personal
 * data. The only place that knows the public contract.
 */
final class RequestEvents {

    private RequestEvents() {}

    /**
     * The data of every public event of a request.
     *
     * @param on the day on which it counts
     * @param dueOn the next date on which somebody owes something, if any
     * @param organs the organs it is about, if it is about some
     * @param link where its state can be asked for by those who may
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Data(
            String folio,
            String status,
            LocalDate on,
            String channel,
            String regime,
            LocalDate dueOn,
            List<String> organs,
            String link) {}

    static DomainEvent filed(RequestRow row, Event.Filed event, Instant at) {
        return event(row, EventType.FILED, event.on(), List.of(), row.status, 1, at);
    }

    /** The public events of an act, in order; some acts are nobody else's business. */
    static List<DomainEvent> of(CaseFile file, List<Event> events, Instant at) {
        List<DomainEvent> published = new ArrayList<>();
        for (Event event : events) {
            Optional<EventType> type = type(event);
            if (type.isPresent()) {
                RequestRow row = file.row();
                row.eventCount++;
                published.add(
                        event(
                                row,
                                type.get(),
                                event.on(),
                                organs(event, file),
                                row.status,
                                row.eventCount,
                                at));
            }
        }
        return published;
    }

    private static Optional<EventType> type(Event event) {
        return switch (event) {
            case Event.FiledElsewhere _ -> Optional.of(EventType.FILED);
            case Event.Received _ -> Optional.of(EventType.FORWARDED);
            case Event.ForwardOverdue _ -> Optional.of(EventType.FORWARD_OVERDUE);
            case Event.Turned _ -> Optional.of(EventType.TURNED);
            case Event.FoundIncompetent _ -> Optional.of(EventType.INCOMPETENT);
            case Event.TurnDeclined _ -> Optional.of(EventType.TURN_DECLINED);
            case Event.TurnAnswered _ -> Optional.of(EventType.TURN_ANSWERED);
            case Event.TurnClassified _ -> Optional.of(EventType.TURN_CLASSIFIED);
            case Event.SearchLogged _ -> Optional.empty();
            case Event.NonexistenceDeclared _ -> Optional.of(EventType.NONEXISTENCE_DECLARED);
            case Event.FurtherSearchOrdered _ -> Optional.of(EventType.FURTHER_SEARCH_ORDERED);
            case Event.TurnResolved _ -> Optional.of(EventType.TURN_RESOLVED);
            case Event.ConsentRequired _ -> Optional.of(EventType.CONSENT_REQUIRED);
            case Event.ConsentAnswered _ -> Optional.of(EventType.CONSENT_ANSWERED);
            case Event.PartyConsulted _ -> Optional.of(EventType.PARTY_CONSULTED);
            case Event.PartyAnswered _ -> Optional.of(EventType.PARTY_ANSWERED);
            case Event.Joined _ -> Optional.of(EventType.JOINED);
            case Event.TurnsConcluded _ -> Optional.empty();
            case Event.Petitioned _ -> Optional.empty();
            case Event.ClarificationRequired _ -> Optional.of(EventType.CLARIFICATION_REQUIRED);
            case Event.Clarified _ -> Optional.of(EventType.CLARIFICATION_ANSWERED);
            case Event.Discarded _ -> Optional.of(EventType.DISCARDED);
            case Event.Extended _ -> Optional.of(EventType.EXTENDED);
            case Event.GrantedBySilence _ -> Optional.of(EventType.DEEMED_GRANTED);
            case Event.Unanswered _ -> Optional.of(EventType.UNANSWERED);
            case Event.ExtensionResolved _ -> Optional.of(EventType.EXTENSION_RESOLVED);
            case Event.AnswerNotified _ -> Optional.of(EventType.ANSWERED);
            case Event.ModeChosen _ -> Optional.empty();
            case Event.Paid _ -> Optional.of(EventType.PAID);
            case Event.MadeAvailable _ -> Optional.of(EventType.AVAILABLE);
            case Event.Delivered _ -> Optional.of(EventType.DELIVERED);
            case Event.CollectionExpired _ -> Optional.of(EventType.EXPIRED);
            case Event.Withdrawn _ -> Optional.of(EventType.WITHDRAWN);
            case Event.TermsMoved _ -> Optional.of(EventType.TERMS_MOVED);
        };
    }

    private static List<String> organs(Event event, CaseFile file) {
        return switch (event) {
            case Event.Turned(_, var turns) ->
                    turns.stream().map(turn -> turn.organ().code()).toList();
            case Event.OfTurn e -> organ(file, e.turn());
            case Event.ClarificationRequired(_, var turn, _, _) -> organ(file, turn);
            case Event.FiledElsewhere _,
                    Event.Received _,
                    Event.ForwardOverdue _,
                    Event.FoundIncompetent _,
                    Event.TurnsConcluded _,
                    Event.Clarified _,
                    Event.Discarded _,
                    Event.Extended _,
                    Event.GrantedBySilence _,
                    Event.Unanswered _,
                    Event.AnswerNotified _,
                    Event.ModeChosen _,
                    Event.Paid _,
                    Event.MadeAvailable _,
                    Event.Delivered _,
                    Event.CollectionExpired _,
                    Event.Joined _,
                    Event.Withdrawn _,
                    Event.TermsMoved _ ->
                    List.of();
        };
    }

    private static List<String> organ(CaseFile file, int turn) {
        return file.turn(turn).map(row -> row.organ).stream().toList();
    }

    private static DomainEvent event(
            RequestRow row,
            EventType type,
            LocalDate on,
            List<String> organs,
            Status status,
            long sequence,
            Instant at) {
        Data data =
                new Data(
                        row.folio,
                        status.name(),
                        on,
                        row.channel.name(),
                        row.regime,
                        row.nextDue,
                        organs,
                        "/api/requests/v1/requests/" + row.folio);
        return new DomainEvent(type.type(), row.folio, row.folio, sequence, at, data);
    }
}
