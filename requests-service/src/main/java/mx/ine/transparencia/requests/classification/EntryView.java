package mx.ine.transparencia.requests.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.requests.classification.domain.Classified;

/** An entry as staff read it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EntryView(
        UUID id,
        String organ,
        String theme,
        String subject,
        String secrecy,
        List<String> grounds,
        String reasons,
        String harm,
        LocalDate classifiedOn,
        LocalDate until,
        String condition,
        String parts,
        String folio,
        String resolution,
        String state,
        String stateText,
        LocalDate endedOn,
        String endedBy,
        String endedWhy,
        boolean beforeTheCommittee,
        boolean endsSoon) {

    static EntryView of(Entry entry) {
        Classified c = entry.classified();
        return new EntryView(
                entry.id(),
                c.organ(),
                c.theme(),
                c.subject(),
                c.secrecy().name(),
                c.grounds(),
                c.reasons(),
                c.harm(),
                c.on(),
                c.until().orElse(null),
                c.condition(),
                c.parts(),
                entry.folio(),
                entry.resolution(),
                entry.state().name(),
                entry.state().label(),
                entry.endedOn(),
                entry.endedBy(),
                entry.endedWhy(),
                entry.declassifying() != null,
                entry.warnedOn() != null && entry.endedOn() == null);
    }

    public String secrecyText() {
        return mx.ine.transparencia.requests.classification.domain.Secrecy.valueOf(secrecy).label();
    }
}
