package mx.ine.transparencia.portal.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The same figures, for programs. */
@Path("/api/portal/v1/figures")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures", description = "Cifras públicas de las solicitudes de información")
class FiguresResource {
    private final Figures figures;

    FiguresResource(Figures figures) {
        this.figures = figures;
    }

    /** The figures of all years, the newest first. */
    record FiguresView(List<YearView> years) {}

    /** How many requests reached each milestone in the year; they do not add up. */
    record YearView(
            int year,
            long filed,
            long clarificationRequired,
            long extended,
            long answered,
            long deemedGranted,
            long delivered,
            long expired,
            long incompetent,
            long discarded,
            long withdrawn) {
        static YearView of(YearFigures figures) {
            return new YearView(
                    figures.year(),
                    figures.count(Measure.FILED),
                    figures.count(Measure.CLARIFICATION_REQUIRED),
                    figures.count(Measure.EXTENDED),
                    figures.count(Measure.ANSWERED),
                    figures.count(Measure.DEEMED_GRANTED),
                    figures.count(Measure.DELIVERED),
                    figures.count(Measure.EXPIRED),
                    figures.count(Measure.INCOMPETENT),
                    figures.count(Measure.DISCARDED),
                    figures.count(Measure.WITHDRAWN));
        }
    }

    @GET
    @Operation(
            operationId = "figures",
            summary = "Solicitudes de información en cifras, por año",
            description = "Una solicitud puede contar en varias columnas. Sin datos personales.")
    public FiguresView figures() {
        return new FiguresView(figures.byYear().stream().map(YearView::of).toList());
    }
}
