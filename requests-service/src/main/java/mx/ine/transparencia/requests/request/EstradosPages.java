package mx.ine.transparencia.requests.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.requests.web.Html;

/** The public notice board (Art. 47.5): folios and acts, never a person. */
@Path("/solicitudes/estrados")
@PermitAll
class EstradosPages {
    private final EstradosBoard board;
    private final SuiteClock clock;

    EstradosPages(EstradosBoard board, SuiteClock clock) {
        this.board = board;
        this.clock = clock;
    }

    /**
     * @param posted what hangs there today
     * @param past what hung there, last first
     * @param next address of the rest of it, or null
     */
    record Board(
            LocalDate today,
            List<EstradosBoard.Posting> posted,
            List<EstradosBoard.Posting> past,
            String next) {}

    @CheckedTemplate(basePath = "estrados")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance board(Board board);
    }

    @GET
    public Response show(@QueryParam("desde") String after) {
        LocalDate today = clock.today();
        Page<EstradosBoard.Posting> past = board.past(today, after);
        String next = past.next() == null ? null : "/solicitudes/estrados?desde=" + past.next();
        return Html.page(
                Templates.board(new Board(today, board.posted(today), past.items(), next)));
    }
}
