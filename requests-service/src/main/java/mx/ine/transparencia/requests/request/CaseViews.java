package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.notification.Notifications;
import mx.ine.transparencia.requests.notification.NotifiedAct;
import mx.ine.transparencia.requests.organ.Organ;
import mx.ine.transparencia.requests.organ.OrganService;
import mx.ine.transparencia.requests.request.domain.Response;
import mx.ine.transparencia.requests.request.domain.Status;

/** A case as each viewer may see it. */
@ApplicationScoped
class CaseViews {
    private final LegalTerms legal;
    private final SuiteClock clock;
    private final ApplicantSeal seal;
    private final OrganService organs;
    private final TrackingKeys keys;
    private final DeclarationViews declarations;
    private final Notifications notifications;

    CaseViews(
            LegalTerms legal,
            SuiteClock clock,
            ApplicantSeal seal,
            OrganService organs,
            TrackingKeys keys,
            DeclarationViews declarations,
            Notifications notifications) {
        this.legal = legal;
        this.clock = clock;
        this.seal = seal;
        this.organs = organs;
        this.keys = keys;
        this.declarations = declarations;
        this.notifications = notifications;
    }

    Views.FiledView filed(CaseFile file) {
        RequestRow row = file.row();
        String self = "/api/requests/v1/requests/" + row.folio;
        return new Views.FiledView(
                row.folio,
                keys.of(row.id),
                row.status,
                row.filedAt,
                row.countsFrom,
                terms(file, Viewer.APPLICANT),
                Map.of(
                        "self", self,
                        "tracking", "/api/requests/v1/tracking/" + row.folio,
                        "receipt", self + "/receipt",
                        "page", "/solicitudes/seguimiento/" + row.folio));
    }

    Views.RequestView view(CaseFile file, Viewer viewer) {
        RequestRow row = file.row();
        return new Views.RequestView(
                row.folio,
                row.status,
                BodyNames.in(row.regime, row.status.label()),
                row.regime,
                row.channel,
                row.filedWith,
                row.filedAt,
                row.countsFrom,
                row.receivedOn,
                row.nextDue,
                viewer.applicantData() ? seal.open(row) : null,
                row.description,
                row.searchHints,
                row.preferredMode,
                row.notifyBy,
                row.extended,
                row.extensionReasons,
                row.clarified,
                row.question,
                row.clarification,
                row.grantedOn,
                row.notifiedOn == null ? null : answer(file),
                turns(file, viewer),
                row.closedOn,
                row.closingText,
                row.joinedTo,
                appeal(file).map(Term::dueOn).orElse(null),
                notifications.underWay(row.id).map(NotifiedAct::label).orElse(null),
                row.version);
    }

    Views.AnswerView answer(CaseFile file) {
        RequestRow row = file.row();
        Response response = new StageReading(file, legal.regime(row.regime)).response();
        boolean owed = row.status == Status.AWAITING_PAYMENT;
        return new Views.AnswerView(
                row.notifiedOn,
                row.notifiedBy,
                row.answerText,
                row.mode,
                response.offered(),
                response.due(),
                row.instituteCost,
                row.paid,
                row.availableOn,
                row.availablePlace,
                owed ? PaymentCodes.reference(row.folio, row.mode) : null,
                owed ? response.collect().dueOn() : null);
    }

    private List<Views.TurnView> turns(CaseFile file, Viewer viewer) {
        return file.turns().stream()
                .filter(turn -> viewer.organ() == null || viewer.organ().equals(turn.organ))
                .map(turn -> turn(file, turn, viewer))
                .toList();
    }

    private Views.TurnView turn(CaseFile file, TurnRow turn, Viewer viewer) {
        boolean told = !viewer.person() || file.row().notifiedOn != null;
        String name = organs.byCode(turn.organ).map(Organ::name).orElse(turn.organ);
        return new Views.TurnView(
                turn.key.number(),
                turn.organ,
                name,
                turn.turnedOn,
                told || turn.status == TurnRow.State.PENDING ? turn.status.name() : "CONCLUDED",
                viewer.person() ? null : turn.answerDue,
                turn.concludedOn,
                viewer.person() ? null : turn.petition,
                viewer.person() ? null : turn.petitionText,
                told ? turn.suggestedOrgan : null,
                told ? turn.note : null,
                told ? quotes(file, turn) : List.of(),
                told ? turn.documents : null,
                told ? turn.source : null,
                told ? turn.place : null,
                told ? turn.form : null,
                told ? declarations.of(file, turn, viewer) : null,
                told ? DeclarationViews.resolution(turn) : null);
    }

    private static List<mx.ine.transparencia.requests.request.domain.Quote> quotes(
            CaseFile file, TurnRow turn) {
        return file.quotes().stream()
                .filter(quote -> quote.key.turn() == turn.key.number())
                .map(QuoteRow::quote)
                .toList();
    }

    /** Each term of the case with how it was counted, those that run first. */
    List<Views.TermView> terms(CaseFile file, Viewer viewer) {
        Regime regime = legal.regime(file.row().regime);
        List<Views.TermView> views = new ArrayList<>();
        file.terms().stream()
                .filter(row -> row.turn == 0 || sees(file, row, viewer))
                .sorted(
                        Comparator.comparing((TermRow row) -> row.state)
                                .thenComparing(row -> row.dueOn))
                .forEach(row -> views.add(term(row, regime)));
        appeal(file).ifPresent(term -> views.add(right(term, regime)));
        return views;
    }

    private static boolean sees(CaseFile file, TermRow row, Viewer viewer) {
        return !viewer.person()
                && (viewer.organ() == null
                        || file.turn(row.turn)
                                .filter(turn -> turn.organ.equals(viewer.organ()))
                                .isPresent());
    }

    private Views.TermView term(TermRow row, Regime regime) {
        Terms terms = legal.terms(row.calendar, regime);
        Term term = row.term(regime);
        return new Views.TermView(
                row.rule,
                row.turn,
                row.state.name(),
                row.startedOn,
                row.dueOn,
                row.state == TermRow.State.RUNNING ? terms.daysLeft(term, clock.today()) : null,
                terms.explain(term));
    }

    private Views.TermView right(Term term, Regime regime) {
        Terms terms = legal.terms(legal.version(), regime);
        int left = terms.daysLeft(term, clock.today());
        return new Views.TermView(
                term.rule().id(),
                0,
                left >= 0 ? "RIGHT" : "ENDED",
                term.startedOn(),
                term.dueOn(),
                left,
                terms.explain(term));
    }

    /** Art. 40.1: from the notification, or from the last day of a term that ended in silence. */
    private Optional<Term> appeal(CaseFile file) {
        return appealable(file)
                .map(day ->
                        legal.terms(legal.version(), legal.regime(file.row().regime))
                                .start("APP-FILE", day));
    }

    private Optional<LocalDate> appealable(CaseFile file) {
        RequestRow row = file.row();
        if (row.notifiedOn != null) {
            return Optional.of(row.notifiedOn);
        }
        if (row.status == Status.DISCARDED || row.status == Status.INCOMPETENT) {
            return Optional.of(row.closedOn);
        }
        return row.grantedOn == null ? unanswered(file) : Optional.of(row.grantedOn.minusDays(1));
    }

    /** Where silence grants nothing it can be appealed once the answer is late (LGTAIP 144). */
    private Optional<LocalDate> unanswered(CaseFile file) {
        return legal.regime(file.row().regime).silenceGrants()
                ? Optional.empty()
                : file.latest(0, "REQ-ANSWER")
                        .filter(term -> term.state == TermRow.State.RUNNING)
                        .map(term -> term.dueOn)
                        .filter(due -> due.isBefore(clock.today()));
    }
}
