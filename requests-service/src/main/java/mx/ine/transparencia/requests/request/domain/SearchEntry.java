package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A search that an organ made before it says that something does not exist (Art. 25.3.VI).
 *
 * @param unit where it searched, and why there
 * @param criteria by which criteria
 * @param by the official who searched
 */
public record SearchEntry(
        String unit, String criteria, LocalDate searchedOn, String by, String result) {

    /** The rule that these entries break, if any. */
    static Optional<Rule> broken(List<SearchEntry> entries, LocalDate on) {
        if (entries.stream().anyMatch(SearchEntry::vague)) {
            return Optional.of(Rule.NO_SEARCH_LOG);
        }
        return entries.stream().anyMatch(entry -> entry.searchedOn().isAfter(on))
                ? Optional.of(Rule.SEARCH_IN_FUTURE)
                : Optional.empty();
    }

    private boolean vague() {
        return unit.isBlank() || criteria.isBlank() || by.isBlank() || result.isBlank();
    }
}
