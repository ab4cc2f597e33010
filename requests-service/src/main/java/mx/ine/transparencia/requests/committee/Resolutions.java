package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.Paging;

/** The register of resolutions, which is only added to. */
@ApplicationScoped
class Resolutions {
    private final Database database;

    Resolutions(Database database) {
        this.database = database;
    }

    Optional<Resolution> byNumber(String number) {
        return database.first(Resolution.SELECT + " WHERE x.number = ?", Resolution::read, number);
    }

    List<Resolution> of(UUID session) {
        return database.query(
                Resolution.SELECT + " WHERE x.session_id = ? ORDER BY x.year, x.ordinal",
                Resolution::read,
                session);
    }

    /** Newest first. */
    Page<Resolution> page(String after, Integer limit) {
        Paging paging = Paging.of(after, limit, 2);
        List<Object> arguments = new ArrayList<>();
        String place = "";
        if (paging.after().isPresent()) {
            place = " WHERE (x.year, x.ordinal) < (?::integer, ?::integer)";
            arguments.addAll(paging.after().get());
        }
        List<Resolution> found =
                database.query(
                        Resolution.SELECT
                                + place
                                + " ORDER BY x.year DESC, x.ordinal DESC LIMIT "
                                + paging.fetch(),
                        Resolution::read,
                        arguments.toArray());
        return Page.of(found, paging, Resolutions::place);
    }

    /** {@code CI-0001-2025} is the first of 2025. */
    private static List<String> place(Resolution resolution) {
        String[] parts = resolution.number().split("-");
        return List.of(parts[2], Integer.toString(Integer.parseInt(parts[1])));
    }
}
