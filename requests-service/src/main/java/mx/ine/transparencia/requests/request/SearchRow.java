package mx.ine.transparencia.requests.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import mx.ine.transparencia.requests.request.domain.SearchEntry;

/** A search of an organ as stored (Art. 25.3.VI); the log only grows. */
@Entity
@Table(name = "turn_search")
class SearchRow {
    @Embeddable
    record Key(@Column(name = "request_id") UUID requestId, int turn, int ordinal)
            implements Serializable {}

    @EmbeddedId Key key;
    String unit;
    String criteria;
    LocalDate searchedOn;
    String searchedBy;
    String result;

    static SearchRow of(Key key, SearchEntry entry) {
        SearchRow row = new SearchRow();
        row.key = key;
        row.unit = entry.unit();
        row.criteria = entry.criteria();
        row.searchedOn = entry.searchedOn();
        row.searchedBy = entry.by();
        row.result = entry.result();
        return row;
    }

    SearchEntry entry() {
        return new SearchEntry(unit, criteria, searchedOn, searchedBy, result);
    }
}
