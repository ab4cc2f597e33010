package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The dates of a case for the person's own calendar: folio and dates, nothing of the person. */
@ApplicationScoped
final class TermsCalendar {
    private final CaseViews views;
    private final SuiteClock clock;
    private final String origin;

    TermsCalendar(
            CaseViews views,
            SuiteClock clock,
            @ConfigProperty(name = "transparencia.public-url") String origin) {
        this.views = views;
        this.clock = clock;
        this.origin = origin;
    }

    /**
     * @throws NotFoundProblem when no date concerns the person any more
     */
    Response file(CaseFile file) {
        String folio = file.row().folio;
        return Response.ok(of(file), "text/calendar;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"plazos-" + folio + ".ics\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private String of(CaseFile file) {
        List<TermCards.Own> own = TermCards.own(views.terms(file, Viewer.APPLICANT));
        if (own.isEmpty()) {
            throw new NotFoundProblem("Su solicitud ya no tiene plazos que anotar.");
        }
        ICalendar calendar = new ICalendar(clock.now());
        own.forEach(each -> calendar.add(day(file.row(), each)));
        return calendar.text();
    }

    private ICalendar.Day day(RequestRow row, TermCards.Own own) {
        Views.TermView term = own.term();
        return new ICalendar.Day(
                row.folio + "-" + term.rule() + "@transparencia",
                row.version,
                term.dueOn(),
                term.explanation().nameEs() + ": último día, folio " + row.folio,
                term.explanation().summaryEs() + "\n" + term.explanation().article(),
                origin + FollowPass.PAGES + row.folio);
    }
}
