package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.Paging;
import mx.ine.transparencia.requests.request.domain.EstradosCause;

/** Reads what is and was posted on the notice board. */
@ApplicationScoped
final class EstradosBoard {
    private static final String COLUMNS =
            "SELECT id, folio, act, summary, cause, first_day, last_day FROM estrados_posting ";

    private final Database database;

    EstradosBoard(Database database) {
        this.database = database;
    }

    /** A notice as anybody reads it. */
    record Posting(
            String id,
            String folio,
            String act,
            String summary,
            String cause,
            LocalDate firstDay,
            LocalDate lastDay) {}

    List<Posting> posted(LocalDate today) {
        return database.query(
                COLUMNS + "WHERE first_day <= ? AND last_day >= ? ORDER BY first_day DESC, folio",
                EstradosBoard::posting,
                today,
                today);
    }

    /** What was taken down, last first, a page at a time. */
    Page<Posting> past(LocalDate today, String after) {
        Paging paging = Paging.of(after, null, 2);
        List<Object> arguments = new ArrayList<>(List.of(today));
        String place =
                paging.after()
                        .map(last -> {
                            arguments.addAll(last);
                            return "AND (last_day, id::text) < (?::date, ?) ";
                        })
                        .orElse("");
        List<Posting> rows =
                database.query(
                        COLUMNS
                                + "WHERE last_day < ? "
                                + place
                                + "ORDER BY last_day DESC, id::text DESC LIMIT "
                                + paging.fetch(),
                        EstradosBoard::posting,
                        arguments.toArray());
        return Page.of(rows, paging, last -> List.of(last.lastDay().toString(), last.id()));
    }

    private static Posting posting(ResultSet row) throws SQLException {
        return new Posting(
                row.getString("id"),
                row.getString("folio"),
                act(row.getString("act")),
                row.getString("summary"),
                Words.words(EstradosCause.valueOf(row.getString("cause"))),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static String act(String code) {
        return switch (code) {
            case "CLARIFICATION" -> "Pide aclarar la solicitud";
            case "EXTENSION" -> "Amplía el plazo de respuesta";
            case "ANSWER" -> "Responde la solicitud";
            case "INCOMPETENCE" -> "Informa que no es competencia del Instituto";
            default -> code;
        };
    }
}
