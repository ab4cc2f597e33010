package mx.ine.transparencia.requests.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.ClosureKind;

/** A closure as stored; its number is the version of the calendar that it makes. */
@Entity
@Table(name = "closure")
class ClosureRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer number;

    LocalDate fromDay;
    LocalDate toDay;

    @Enumerated(EnumType.STRING)
    ClosureKind kind;

    String name;
    String source;
    Instant recordedAt;
    String recordedBy;
    Instant appliedAt;
    int moved;

    Closure closure() {
        return new Closure(fromDay, toDay, kind, name, source);
    }

    static ClosureRow of(Closure closure, Instant at, String by) {
        ClosureRow row = new ClosureRow();
        row.fromDay = closure.from();
        row.toDay = closure.to();
        row.kind = closure.kind();
        row.name = closure.name();
        row.source = closure.source();
        row.recordedAt = at;
        row.recordedBy = by;
        return row;
    }
}
