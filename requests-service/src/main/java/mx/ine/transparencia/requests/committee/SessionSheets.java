package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.body.Motion;
import mx.ine.transparencia.kernel.body.Session;
import mx.ine.transparencia.kernel.body.SessionCommand;
import mx.ine.transparencia.kernel.body.SessionEvent;
import mx.ine.transparencia.kernel.body.SessionProcess;
import mx.ine.transparencia.kernel.body.Vote;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.pages.TermCard;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.requests.calendar.LegalTerms;

/**
 * A session and its matters as the viewer sees them, with what he or she can do now. The process
 * itself is asked what can be done: a page never offers what would be refused for the stage.
 */
@RequestScoped
class SessionSheets {
    private static final String DONE = "Listo: quedó registrado.";

    private final SessionViews views;
    private final SessionReading reading;
    private final Members members;
    private final Resolutions resolutions;
    private final LegalTerms legal;
    private final SuiteClock clock;
    private final Caller caller;

    SessionSheets(
            SessionViews views,
            SessionReading reading,
            Members members,
            Resolutions resolutions,
            LegalTerms legal,
            SuiteClock clock,
            Caller caller) {
        this.views = views;
        this.reading = reading;
        this.members = members;
        this.resolutions = resolutions;
        this.legal = legal;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * A line of the roll call.
     *
     * @param note why he or she cannot sit; empty when nothing is in the way
     */
    record Roll(Member member, boolean here, String note) {}

    /**
     * @param notOpening why it does not open; empty when it can
     */
    record Sheet(
            SessionViews.SessionView session,
            List<Roll> roll,
            boolean secretary,
            boolean open,
            String notOpening,
            boolean close,
            String told,
            Form form) {
        public boolean convened() {
            return session.state() == SessionState.CONVENED;
        }

        public boolean sitting() {
            return session.state() == SessionState.SITTING;
        }
    }

    /**
     * @param round the proposal that may be voted; 0 when none
     * @param notResolving why it cannot be declared; empty when it can
     * @param next the matter that follows on the agenda; null after the last
     * @param notice until when the resolution is notified (27.5); null where nobody waits for one
     */
    record MatterSheet(
            SessionViews.SessionView session,
            SessionViews.Item item,
            List<Option> senses,
            boolean propose,
            boolean resolve,
            String notResolving,
            boolean postpone,
            int round,
            boolean recuse,
            boolean dissent,
            UUID next,
            TermCard notice,
            String told,
            Form form) {
        public boolean any() {
            return propose || resolve || postpone || round > 0 || recuse || dissent;
        }
    }

    SessionViews.SessionView view(String code) {
        return views.view(code).orElseThrow(NotFoundProblem::new);
    }

    Sheet sheet(String code, Form form, boolean done) {
        SessionViews.SessionView session = view(code);
        Session stage = stage(code);
        LocalDate today = clock.today();
        boolean secretary = caller.has(Roles.COMMITTEE_SECRETARY);
        String notOpening = why(stage, new SessionCommand.Open(today));
        return new Sheet(
                session,
                roll(session),
                secretary,
                secretary && notOpening.isEmpty(),
                session.state() == SessionState.CONVENED ? notOpening : "",
                secretary && can(stage, new SessionCommand.Close(today)),
                done ? DONE : "",
                form);
    }

    private List<Roll> roll(SessionViews.SessionView session) {
        LocalDate day = session.openedOn() == null ? session.day() : session.openedOn();
        return members.on(day).stream()
                .map(member ->
                        new Roll(
                                member,
                                session.present(member.account()).isPresent(),
                                member.maySit() ? "" : "Falta que el Comité la apruebe"))
                .toList();
    }

    MatterSheet matter(String code, UUID matter, Form form, boolean done) {
        SessionViews.SessionView session = view(code);
        SessionViews.Item item = session.item(matter).orElseThrow(NotFoundProblem::new);
        Session stage = stage(code);
        LocalDate today = clock.today();
        boolean secretary = caller.has(Roles.COMMITTEE_SECRETARY);
        boolean member = caller.has(Roles.COMMITTEE_MEMBER);
        Motion motion = Motion.whole(matter.toString());
        String id = caller.id();
        boolean pending = item.matter().pending();
        int round = item.standing().map(SessionViews.BallotView::round).orElse(0);
        String notResolving = why(stage, new SessionCommand.Resolve(today, motion));
        return new MatterSheet(
                session,
                item,
                item.matter().kind().senses().stream()
                        .map(s -> Option.of(s.name(), SenseWords.of(item.matter().kind(), s)))
                        .toList(),
                secretary && pending && can(stage, new SessionCommand.PutToVote(today, motion, "")),
                secretary && pending && notResolving.isEmpty(),
                round > 0 && pending && session.state() == SessionState.SITTING ? notResolving : "",
                secretary
                        && pending
                        && can(stage, new SessionCommand.Postpone(today, motion.matter(), "-")),
                member
                                && can(
                                        stage,
                                        new SessionCommand.CastVote(
                                                today, id, motion, round, Vote.FOR))
                        ? round
                        : 0,
                member && can(stage, new SessionCommand.Recuse(today, id, motion.matter(), "-")),
                member && can(stage, new SessionCommand.Dissent(today, id, motion, "-")),
                next(session, item),
                notice(item),
                done ? DONE : "",
                form);
    }

    private static UUID next(SessionViews.SessionView session, SessionViews.Item item) {
        return session.agenda().stream()
                .filter(other -> other.position() == item.position() + 1)
                .map(other -> other.matter().id())
                .findFirst()
                .orElse(null);
    }

    private TermCard notice(SessionViews.Item item) {
        Resolution signed =
                Optional.ofNullable(item.resolution()).flatMap(resolutions::byNumber).orElse(null);
        if (signed == null || signed.notifyBy() == null) {
            return null;
        }
        Terms terms = legal.terms(legal.version(), legal.regime(signed.regime()));
        Term term = terms.start(Signing.NOTIFY, signed.on());
        // whether it was notified is told on the page of its case: here the date only
        return TermCard.still(
                "La resolución se notifica a más tardar el",
                terms.explain(term),
                "Contado desde su aprobación");
    }

    private Session stage(String code) {
        return reading.stage(reading.head(code).orElseThrow(NotFoundProblem::new));
    }

    private static boolean can(Session stage, SessionCommand command) {
        return why(stage, command).isEmpty();
    }

    private static String why(Session stage, SessionCommand command) {
        return Optional.of(SessionProcess.decide(stage, command, Committee.BODY))
                .map(decision ->
                        switch (decision) {
                            case Decision.Accepted<SessionEvent> _ -> "";
                            case Decision.Refused<SessionEvent>(var rule) -> rule.reason();
                        })
                .get();
    }
}
