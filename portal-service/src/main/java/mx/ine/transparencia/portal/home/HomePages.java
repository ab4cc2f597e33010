package mx.ine.transparencia.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.regime.Regimes;
import mx.ine.transparencia.kernel.regime.TermRule;
import mx.ine.transparencia.platform.database.DatabaseException;
import mx.ine.transparencia.portal.figures.Figures;
import mx.ine.transparencia.portal.figures.Measure;
import mx.ine.transparencia.portal.figures.YearFigures;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What the suite is for, and the doors to what works in it. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePages {
    private static final Logger LOG = Logger.getLogger(HomePages.class);
    private static final int YEARS_SHOWN = 4;

    private final Figures figures;
    private final TermRule answer;

    HomePages(
            Figures figures,
            @ConfigProperty(name = "transparencia.regime", defaultValue = "REGLAMENTO-2014")
                    String regime) {
        this.figures = figures;
        this.answer = Regimes.standard().of(regime).rule("REQ-ANSWER");
    }

    @CheckedTemplate(basePath = "home")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home(
                TermRule answer, Optional<List<YearFigures>> years, List<Measure> measures);
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(answer, years(), List.of(Measure.values()));
    }

    /** The doors open even while the database is away. */
    private Optional<List<YearFigures>> years() {
        try {
            return Optional.of(figures.byYear().stream().limit(YEARS_SHOWN).toList());
        } catch (DatabaseException e) {
            LOG.warn("The home is shown without figures: the database does not answer");
            return Optional.empty();
        }
    }
}
