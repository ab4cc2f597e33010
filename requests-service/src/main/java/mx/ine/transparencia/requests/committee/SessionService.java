package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.body.Motion;
import mx.ine.transparencia.kernel.body.SessionCommand;
import mx.ine.transparencia.kernel.body.Vote;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.web.Idempotency;
import mx.ine.transparencia.platform.web.RefusedException;

/**
 * The Committee's sessions: each act is one transaction on the locked session. Acts of the
 * secretary carry the version seen; those of members do not, since several vote at the same time,
 * each for him- or herself, and a vote names the proposal it is on.
 */
@ApplicationScoped
class SessionService {
    private static final String SCOPE = "committee-sessions";

    private final SessionActs acts;
    private final Members members;
    private final AgendaBuilding agendas;
    private final Counters counters;
    private final Database database;
    private final CaseRecord record;
    private final Idempotency idempotency;
    private final SuiteClock clock;

    SessionService(
            SessionActs acts,
            Members members,
            AgendaBuilding agendas,
            Counters counters,
            Database database,
            CaseRecord record,
            Idempotency idempotency,
            SuiteClock clock) {
        this.acts = acts;
        this.members = members;
        this.agendas = agendas;
        this.counters = counters;
        this.database = database;
        this.record = record;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Calls a session; its code is the next of its kind in the year. */
    @Transactional
    public String convene(CommitteeInputs.Convocation input, String key, By by) {
        return idempotency.once(SCOPE, key, Idempotency.digest(input), () -> add(input, by));
    }

    private String add(CommitteeInputs.Convocation input, By by) {
        if (input.day().isBefore(clock.today())) {
            throw new RefusedException(CommitteeRule.IN_THE_PAST);
        }
        Instant now = clock.now();
        UUID id = UUID.randomUUID();
        int year = input.day().getYear();
        String code =
                "%s-%03d-%d"
                        .formatted(
                                input.kind().prefix(),
                                counters.next(input.kind().prefix(), year),
                                year);
        database.update(
                "INSERT INTO committee_session (id, code, kind, day, meets_at, place, convened_at,"
                        + " convened_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                code,
                input.kind(),
                input.day(),
                input.meetsAt(),
                input.place(),
                now,
                by.account());
        record.append(
                new RecordEntry(
                        id,
                        "Convene",
                        by.account(),
                        by.role(),
                        "WEB",
                        null,
                        SessionState.CONVENED.name(),
                        now,
                        Map.of("code", code, "day", input.day().toString()),
                        List.of()));
        return code;
    }

    @Transactional
    public void addToAgenda(String code, String ifMatch, CommitteeInputs.AgendaItems input, By by) {
        acts.act(
                code,
                seen(ifMatch),
                by,
                _ -> new SessionCommand.AddToAgenda(clock.today(), agendas.of(input)));
    }

    @Transactional
    public void takeOffAgenda(String code, String ifMatch, UUID matter, By by) {
        acts.act(
                code,
                seen(ifMatch),
                by,
                _ -> new SessionCommand.TakeOffAgenda(clock.today(), matter.toString()));
    }

    /** Notes who arrives and who leaves; who is who, the register of members says. */
    @Transactional
    public void attendance(String code, String ifMatch, CommitteeInputs.Attendance input, By by) {
        LocalDate today = clock.today();
        acts.act(
                code,
                seen(ifMatch),
                by,
                session ->
                        input.present()
                                ? arrival(session, input.account(), today)
                                : new SessionCommand.Leave(today, input.account()));
    }

    private SessionCommand arrival(SessionHead session, String account, LocalDate today) {
        Member member =
                members.sitting(account, session.held())
                        .orElseThrow(() -> new RefusedException(CommitteeRule.NOT_A_MEMBER));
        if (!member.maySit()) {
            throw new RefusedException(CommitteeRule.ALTERNATE_NOT_APPROVED);
        }
        int earlier = members.alternateSessions(account, session.held().getYear(), session.id());
        return new SessionCommand.Arrive(today, member.attendee(), earlier);
    }

    @Transactional
    public void open(String code, String ifMatch, By by) {
        acts.act(code, seen(ifMatch), by, _ -> new SessionCommand.Open(clock.today()));
    }

    @Transactional
    public void close(String code, String ifMatch, By by) {
        acts.act(code, seen(ifMatch), by, _ -> new SessionCommand.Close(clock.today()));
    }

    @Transactional
    public void callOff(String code, String ifMatch, CommitteeInputs.Reason input, By by) {
        acts.act(
                code,
                seen(ifMatch),
                by,
                _ -> new SessionCommand.CallOff(clock.today(), input.reason()));
    }

    @Transactional
    public void propose(String code, String ifMatch, UUID matter, Proposal proposal, By by) {
        acts.propose(code, seen(ifMatch), matter, proposal, by);
    }

    @Transactional
    public void postpone(
            String code, String ifMatch, UUID matter, CommitteeInputs.Reason input, By by) {
        acts.act(
                code,
                seen(ifMatch),
                by,
                _ -> new SessionCommand.Postpone(clock.today(), matter.toString(), input.reason()));
    }

    /** Declares the vote and signs: the number of the resolution. */
    @Transactional
    public String resolve(String code, String ifMatch, UUID matter, By by) {
        return acts.resolve(code, seen(ifMatch), matter, by).number();
    }

    /** The member's own vote, and nobody else's. */
    @Transactional
    public void vote(String code, UUID matter, CommitteeInputs.VoteInput input, By by) {
        acts.act(
                code,
                Optional.empty(),
                by,
                _ ->
                        new SessionCommand.CastVote(
                                clock.today(),
                                by.account(),
                                motion(matter),
                                input.round(),
                                input.inFavour() ? Vote.FOR : Vote.AGAINST));
    }

    @Transactional
    public void recuse(String code, UUID matter, CommitteeInputs.Reason input, By by) {
        acts.act(
                code,
                Optional.empty(),
                by,
                _ ->
                        new SessionCommand.Recuse(
                                clock.today(), by.account(), matter.toString(), input.reason()));
    }

    @Transactional
    public void dissent(String code, UUID matter, CommitteeInputs.DissentInput input, By by) {
        acts.act(
                code,
                Optional.empty(),
                by,
                _ ->
                        new SessionCommand.Dissent(
                                clock.today(), by.account(), motion(matter), input.text()));
    }

    /** Without the condition it is refused as such: 428. */
    private static Optional<String> seen(String ifMatch) {
        return Optional.of(ifMatch == null ? "" : ifMatch);
    }

    private static Motion motion(UUID matter) {
        return Motion.whole(matter.toString());
    }
}
