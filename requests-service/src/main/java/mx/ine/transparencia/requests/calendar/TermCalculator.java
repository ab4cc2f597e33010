package mx.ine.transparencia.requests.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.Regimes;
import mx.ine.transparencia.kernel.regime.TermRule;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.TermExplanation;
import mx.ine.transparencia.kernel.term.Terms;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.platform.web.NotFoundProblem;

/** Counts any term of any regime for anybody, and says how. */
@ApplicationScoped
final class TermCalculator {
    private static final LocalDate LATEST = BusinessCalendar.lastDay().minusYears(6);

    private final LegalTerms legal;

    TermCalculator(LegalTerms legal) {
        this.legal = legal;
    }

    /**
     * @param countsFrom the business day that counts as the one that starts the term: what arrives
     *     on another day or after closing counts as received on the next business day
     */
    record Preview(
            String rule,
            String regime,
            LocalDate countsFrom,
            LocalDate dueOn,
            TermExplanation explanation) {}

    List<TermRule> rules(String regime) {
        return regime(regime).rules().values().stream()
                .sorted(Comparator.comparing(TermRule::id))
                .toList();
    }

    Preview preview(String id, String from, String regimeId) {
        Regime regime = regime(regimeId);
        if (!regime.rules().containsKey(id)) {
            throw new NotFoundProblem();
        }
        Terms terms = legal.terms(legal.version(), regime);
        LocalDate start = start(from, terms.calendar());
        if (start.isBefore(BusinessCalendar.firstDay()) || start.isAfter(LATEST)) {
            throw new BadInput(
                    "from", "El calendario va de " + BusinessCalendar.firstDay() + " a " + LATEST);
        }
        Term term = terms.start(id, start);
        return new Preview(id, regime.id(), start, term.dueOn(), terms.explain(term));
    }

    private Regime regime(String id) {
        if (id == null || id.isBlank()) {
            return legal.regimeOfNewCases();
        }
        return Regimes.standard().all().stream()
                .filter(regime -> regime.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput("regime", "No existe ese régimen."));
    }

    /** A date starts the term itself; a moment counts on the day that counts as its reception. */
    private LocalDate start(String from, BusinessCalendar calendar) {
        if (from == null || from.isBlank()) {
            throw new BadInput("from", "Indique desde cuándo se cuenta, por ejemplo 2025-08-25.");
        }
        try {
            return moment(from)
                    .map(at -> legal.hours().receptionDay(at, calendar))
                    .orElseGet(() -> LocalDate.parse(from));
        } catch (DateTimeException e) {
            throw new BadInput(
                    "from", "No es una fecha que exista, o no está escrita así: 2025-08-25.");
        }
    }

    private static Optional<Instant> moment(String from) {
        if (from.length() <= 10) {
            return Optional.empty();
        }
        return Optional.of(
                from.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                        ? OffsetDateTime.parse(from).toInstant()
                        : LocalDateTime.parse(from).atZone(MexicoCity.ZONE).toInstant());
    }
}
