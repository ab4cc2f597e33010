package mx.ine.transparencia.requests.committee;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.TermRule;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Resolutions and minutes as PDF. */
@ApplicationScoped
class Papers {
    private static final String APPEAL = "APP-FILE";

    private final Template resolution;
    private final Template minutes;
    private final SessionViews views;
    private final LegalTerms legal;
    private final String origin;

    Papers(
            @Location("pdf/resolution.html") Template resolution,
            @Location("pdf/minutes.html") Template minutes,
            SessionViews views,
            LegalTerms legal,
            @ConfigProperty(name = "transparencia.public-url") String origin) {
        this.resolution = resolution;
        this.minutes = minutes;
        this.views = views;
        this.legal = legal;
        this.origin = origin;
    }

    Response resolution(Resolution signed) {
        Regime regime = legal.regime(signed.regime());
        SessionViews.SessionView session = views.view(signed.session()).orElseThrow();
        SessionViews.BallotView ballot =
                session.item(signed.matterId()).orElseThrow().standing().orElseThrow();
        return pdf(
                resolution.data(
                        Map.of(
                                "r", signed,
                                "session", session,
                                "votes", ballot.votes(),
                                "committee", regime.body("information-committee"),
                                "unit", regime.body("liaison-unit"),
                                "on", SpanishDates.longDate(signed.on()),
                                "notifyBy",
                                        signed.notifyBy() == null
                                                ? ""
                                                : SpanishDates.longDate(signed.notifyBy()),
                                "appeal", regime.find(APPEAL).map(TermRule::lengthEs).orElse(""),
                                "origin", origin)),
                signed.number());
    }

    Response minutes(SessionViews.SessionView session) {
        List<SessionViews.Item> items = session.agenda();
        return pdf(
                minutes.data(
                        Map.of(
                                "s", session,
                                "items", items,
                                "day",
                                        SpanishDates.longDate(
                                                session.openedOn() == null
                                                        ? session.day()
                                                        : session.openedOn()),
                                "at", SpanishDates.time(session.meetsAt()),
                                "committee",
                                        legal.regimeOfNewCases().body("information-committee"))),
                "acta-" + session.code());
    }

    private static Response pdf(TemplateInstance page, String name) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder().withHtmlContent(page.render(), null).toStream(out).run();
            return Response.ok(out.toByteArray())
                    .type("application/pdf")
                    .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                    .header("Cache-Control", "private, no-store")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
