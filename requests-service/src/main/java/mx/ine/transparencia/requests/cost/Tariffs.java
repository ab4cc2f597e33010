package mx.ine.transparencia.requests.cost;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.requests.cost.domain.CostConcept;
import mx.ine.transparencia.requests.cost.domain.Price;
import mx.ine.transparencia.requests.cost.domain.Tariff;

/** The tariffs proposed and approved; none is ever changed or removed. */
@ApplicationScoped
class Tariffs {
    private final Database database;

    Tariffs(Database database) {
        this.database = database;
    }

    /** Where a tariff stands before the Committee. */
    enum State {
        PROPOSED("En el Comité"),
        APPROVED("Aprobada"),
        /** To be proposed again as the Committee orders. */
        RETURNED("Devuelta para modificarla"),
        REJECTED("No aprobada");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A tariff with what became of it.
     *
     * @param appliesFrom null unless it was approved
     */
    record Kept(
            UUID id,
            State state,
            LocalDate proposedOn,
            String resolution,
            LocalDate resolvedOn,
            String orders,
            LocalDate appliesFrom,
            Tariff tariff) {}

    void add(UUID id, Tariff tariff, LocalDate today, String by) {
        database.update(
                "INSERT INTO tariff (id, year, from_day, until_day, state, proposed_on,"
                        + " proposed_by) VALUES (?, ?, ?, ?, 'PROPOSED', ?, ?)",
                id,
                tariff.year(),
                tariff.from(),
                tariff.until(),
                today,
                by);
        for (Price price : tariff.prices()) {
            database.update(
                    "INSERT INTO tariff_price (tariff_id, concept, material, price, cost, basis)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    price.concept().name(),
                    price.material(),
                    price.price(),
                    price.cost(),
                    price.basis());
        }
    }

    /**
     * @return whether it was waiting for the Committee
     */
    boolean resolve(UUID id, State state, String resolution, LocalDate on, String orders) {
        return database.update(
                        "UPDATE tariff SET state = ?, resolution = ?, resolved_on = ?, orders = ?,"
                                + " applies_from = CASE WHEN ? THEN greatest(from_day, ?::date) END"
                                + " WHERE id = ? AND state = 'PROPOSED'",
                        state.name(),
                        resolution,
                        on,
                        orders,
                        state == State.APPROVED,
                        on,
                        id)
                == 1;
    }

    /** The last one approved that applies on that day. */
    Optional<Kept> inForce(LocalDate day) {
        return database.first(
                "SELECT * FROM tariff WHERE state = 'APPROVED' AND applies_from <= ? AND until_day"
                        + " >= ? ORDER BY applies_from DESC, resolved_on DESC, resolution DESC"
                        + " LIMIT 1",
                this::kept,
                day,
                day);
    }

    Optional<Kept> byId(UUID id) {
        return database.first("SELECT * FROM tariff WHERE id = ?", this::kept, id);
    }

    List<Kept> all() {
        return database.query(
                "SELECT * FROM tariff ORDER BY year DESC, proposed_on DESC, id", this::kept);
    }

    private Kept kept(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Kept(
                id,
                State.valueOf(row.getString("state")),
                row.getObject("proposed_on", LocalDate.class),
                row.getString("resolution"),
                row.getObject("resolved_on", LocalDate.class),
                row.getString("orders"),
                row.getObject("applies_from", LocalDate.class),
                new Tariff(
                        row.getInt("year"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        prices(id)));
    }

    private List<Price> prices(UUID id) {
        return database.query(
                "SELECT * FROM tariff_price WHERE tariff_id = ? ORDER BY concept, material",
                row ->
                        new Price(
                                CostConcept.valueOf(row.getString("concept")),
                                row.getString("material"),
                                row.getBigDecimal("price"),
                                row.getBigDecimal("cost"),
                                row.getString("basis")),
                id);
    }
}
