package mx.ine.transparencia.requests.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.documents.CaseDocument;
import mx.ine.transparencia.platform.documents.CaseDocuments;
import mx.ine.transparencia.platform.documents.StoredDocument;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.cost.domain.CostRule;
import mx.ine.transparencia.requests.organ.OrganService;

/** What parties spent to answer requests, given back on proof (Art. 69.3). */
@ApplicationScoped
class ExpenseService {
    private static final String TURNED =
            "SELECT 1 FROM request r JOIN request_turn t ON t.request_id = r.id WHERE r.folio = ?"
                    + " AND t.organ = ?";

    private final Database database;
    private final OrganService organs;
    private final CaseDocuments documents;
    private final CaseRecord record;
    private final SuiteClock clock;

    ExpenseService(
            Database database,
            OrganService organs,
            CaseDocuments documents,
            CaseRecord record,
            SuiteClock clock) {
        this.database = database;
        this.organs = organs;
        this.documents = documents;
        this.record = record;
        this.clock = clock;
    }

    /** {@code CLAIMED}, then {@code REIMBURSED} or {@code REFUSED}. */
    record Expense(
            UUID id,
            String folio,
            String party,
            BigDecimal amount,
            String concept,
            LocalDate claimedOn,
            String state,
            LocalDate decidedOn,
            String reasons) {}

    /** What a party asks to be given back for one request. */
    record Claim(String folio, BigDecimal amount, String concept) {}

    /**
     * @throws RefusedException when it is no party's, or the request was not turned to it
     */
    @Transactional
    UUID claim(Claim claim, String party, StoredDocument proof, String by) {
        if (organs.byCode(party).filter(organ -> organ.kind().party()).isEmpty()) {
            throw new RefusedException(CostRule.NOT_A_PARTY);
        }
        if (database.first(TURNED, row -> 1, claim.folio(), party).isEmpty()) {
            throw new RefusedException(CostRule.NOT_TURNED_TO_IT);
        }
        UUID id = UUID.randomUUID();
        database.update(
                "INSERT INTO party_expense (id, folio, party, amount, concept, claimed_on,"
                        + " claimed_by, state) VALUES (?, ?, ?, ?, ?, ?, ?, 'CLAIMED')",
                id,
                claim.folio(),
                party,
                claim.amount(),
                claim.concept(),
                clock.today(),
                by);
        documents.attach(id, proof, "EXPENSE", "CASHIER");
        record(id, "ExpenseClaimed", by, Roles.ORGAN_LIAISON, "CLAIMED", List.of(proof.sha256()));
        return id;
    }

    /**
     * Once the till has looked at the proof.
     *
     * @param reasons why it is not given back; null when it is
     */
    @Transactional
    void decide(UUID id, String reasons, String by) {
        String state = reasons == null ? "REIMBURSED" : "REFUSED";
        int changed =
                database.update(
                        "UPDATE party_expense SET state = ?, decided_on = ?, decided_by = ?,"
                                + " reasons = ? WHERE id = ? AND state = 'CLAIMED'",
                        state,
                        clock.today(),
                        by,
                        reasons,
                        id);
        if (changed == 0) {
            byId(id).orElseThrow(NotFoundProblem::new);
            throw new RefusedException(CostRule.EXPENSE_DECIDED);
        }
        record(id, "ExpenseDecided", by, Roles.CASHIER, state, List.of());
    }

    /** Those of a party, or all when it is null; what waits first. */
    @Transactional
    List<Expense> of(String party) {
        return database.query(
                "SELECT * FROM party_expense WHERE ?::text IS NULL OR party = ? ORDER BY state ="
                        + " 'CLAIMED' DESC, claimed_on DESC, id LIMIT 200",
                ExpenseService::expense,
                party,
                party);
    }

    @Transactional
    Optional<Expense> byId(UUID id) {
        return database.first(
                "SELECT * FROM party_expense WHERE id = ?", ExpenseService::expense, id);
    }

    @Transactional
    Optional<CaseDocument> proof(UUID id) {
        return byId(id).flatMap(found -> documents.of(found.id()).stream().findFirst());
    }

    private void record(
            UUID id, String act, String by, String role, String after, List<String> hashes) {
        String before = after.equals("CLAIMED") ? null : "CLAIMED";
        record.append(
                new RecordEntry(
                        id, act, by, role, "WEB", before, after, clock.now(), Map.of(), hashes));
    }

    private static Expense expense(ResultSet row) throws SQLException {
        return new Expense(
                row.getObject("id", UUID.class),
                row.getString("folio"),
                row.getString("party"),
                row.getBigDecimal("amount"),
                row.getString("concept"),
                row.getObject("claimed_on", LocalDate.class),
                row.getString("state"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reasons"));
    }
}
