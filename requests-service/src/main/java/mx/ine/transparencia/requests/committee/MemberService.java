package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.body.Capacity;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.Idempotency;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.RefusedException;

/** Keeps who sits in the Committee (Art. 18.1, 18.4). */
@ApplicationScoped
class MemberService {
    private static final String SCOPE = "committee-members";

    private final Members members;
    private final MatterService matters;
    private final Database database;
    private final Idempotency idempotency;
    private final SuiteClock clock;

    MemberService(
            Members members,
            MatterService matters,
            Database database,
            Idempotency idempotency,
            SuiteClock clock) {
        this.members = members;
        this.matters = matters;
        this.database = database;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Notes a designation; an alternate's goes to the Committee, which approves it or not. */
    @Transactional
    public Member designate(CommitteeInputs.Designation input, String key) {
        String id =
                idempotency.once(
                        SCOPE, key, Idempotency.digest(input), () -> add(input).toString());
        return byId(UUID.fromString(id)).orElseThrow();
    }

    private UUID add(CommitteeInputs.Designation input) {
        Capacity capacity = capacity(input);
        check(input, capacity);
        UUID id = UUID.randomUUID();
        database.update(
                "INSERT INTO committee_member (id, seat, capacity, account, name, post, rank,"
                        + " designated_by, from_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                input.seat(),
                capacity,
                input.account(),
                input.name(),
                input.post(),
                capacity == Capacity.ALTERNATE ? input.rank().name() : null,
                input.designatedBy(),
                input.from());
        if (capacity == Capacity.ALTERNATE) {
            LocalDate today = clock.today();
            matters.enter(
                    new NewMatter(
                            id,
                            MatterKind.ALTERNATE,
                            "SUPLENCIA-" + input.seat(),
                            Optional.empty(),
                            0,
                            "",
                            "Suplencia de " + input.seat().label() + ": " + input.post(),
                            today,
                            today.plusMonths(1)));
        }
        return id;
    }

    private static Capacity capacity(CommitteeInputs.Designation input) {
        if (!input.seat().votes()) {
            return Capacity.VOICE;
        }
        return input.alternate() ? Capacity.ALTERNATE : Capacity.TITULAR;
    }

    private void check(CommitteeInputs.Designation input, Capacity capacity) {
        List<Member> open = members.all().stream().filter(m -> m.until() == null).toList();
        if (open.stream().anyMatch(m -> m.account().equals(input.account()))) {
            throw new RefusedException(CommitteeRule.ALREADY_SITS);
        }
        List<Member> there = open.stream().filter(m -> m.seat() == input.seat()).toList();
        if (input.alternate()) {
            if (!input.seat().votes() || there.stream().noneMatch(Member::titular)) {
                throw new RefusedException(CommitteeRule.NO_TITULAR);
            }
            if (input.rank() == null || !input.rank().enough()) {
                throw new RefusedException(CommitteeRule.RANK_TOO_LOW);
            }
        }
        if (there.stream().anyMatch(m -> m.capacity() == capacity)
                || members.on(input.from()).stream()
                        .anyMatch(m -> m.seat() == input.seat() && m.capacity() == capacity)) {
            throw new RefusedException(
                    input.alternate() ? CommitteeRule.ONE_ALTERNATE : CommitteeRule.SEAT_HELD);
        }
    }

    /** Notes the last day of somebody in the Committee. */
    @Transactional
    public Member end(UUID id, LocalDate until, String ifMatch) {
        Member member = members.lock(id).orElseThrow(NotFoundProblem::new);
        EntityTags.requireMatch(ifMatch, member.version());
        if (until.isBefore(member.from())) {
            throw new RefusedException(CommitteeRule.ENDS_BEFORE_IT_BEGINS);
        }
        database.update(
                "UPDATE committee_member SET until_day = ?, version = version + 1 WHERE id = ?",
                until,
                id);
        if (member.alternate() && member.approvedOn() == null) {
            matters.withdraw(id);
        }
        return byId(id).orElseThrow();
    }

    /** The Committee resolved on an alternate: approved, or the designation ends here. */
    void resolved(@Observes MatterResolved matter) {
        if (matter.kind() != MatterKind.ALTERNATE) {
            return;
        }
        if (matter.sense() == Sense.CONFIRM) {
            database.update(
                    "UPDATE committee_member SET approved_on = ?, approved_by = ?,"
                            + " version = version + 1 WHERE id = ?",
                    matter.on(),
                    matter.number(),
                    matter.matter());
        } else {
            database.update(
                    "UPDATE committee_member SET until_day = greatest(from_day, ?::date),"
                            + " version = version + 1 WHERE id = ? AND until_day IS NULL",
                    matter.on(),
                    matter.matter());
        }
    }

    @Transactional
    public Optional<Member> byId(UUID id) {
        return members.all().stream().filter(m -> m.id().equals(id)).findFirst();
    }
}
