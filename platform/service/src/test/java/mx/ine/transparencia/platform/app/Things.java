package mx.ine.transparencia.platform.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.web.Idempotency;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.Paging;

@ApplicationScoped
public class Things {

    public record Kept(UUID id, String name) {}

    private final Database database;
    private final Idempotency idempotency;

    Things(Database database, Idempotency idempotency) {
        this.database = database;
        this.idempotency = idempotency;
    }

    @Transactional
    public String create(String key, Thing thing) {
        return idempotency.once("things", key, Idempotency.digest(thing), () -> insert(thing));
    }

    @Transactional
    public String claim(String key, Thing thing) {
        UUID id = UUID.randomUUID();
        return idempotency
                .claim("claimed", key, Idempotency.digest(thing), id.toString())
                .orElseGet(() -> insert(id, thing));
    }

    @Transactional
    public void createAndFail(String key, Thing thing) {
        create(key, thing);
        throw new IllegalStateException("ana@example.org");
    }

    public Page<Kept> page(Paging paging) {
        String after = paging.after().map(place -> place.getFirst()).orElse("");
        List<Kept> rows =
                database.query(
                        "SELECT id, name FROM thing WHERE name > ? ORDER BY name LIMIT ?",
                        row -> new Kept(row.getObject("id", UUID.class), row.getString("name")),
                        after,
                        paging.fetch());
        return Page.of(rows, paging, kept -> List.of(kept.name()));
    }

    public long count(String name) {
        return database.first(
                        "SELECT count(*) FROM thing WHERE name = ?", row -> row.getLong(1), name)
                .orElseThrow();
    }

    private String insert(Thing thing) {
        return insert(UUID.randomUUID(), thing);
    }

    private String insert(UUID id, Thing thing) {
        database.update("INSERT INTO thing (id, name) VALUES (?, ?)", id, thing.name());
        return id.toString();
    }
}
