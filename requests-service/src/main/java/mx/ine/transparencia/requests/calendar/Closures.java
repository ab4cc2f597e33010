package mx.ine.transparencia.requests.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.Closure;

@ApplicationScoped
class Closures implements PanacheRepositoryBase<ClosureRow, Integer> {

    List<ClosureRow> ofYear(int year) {
        return list(
                "fromDay <= ?2 and toDay >= ?1",
                Sort.by("fromDay", "number"),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    boolean known(Closure closure) {
        return count(
                        "fromDay = ?1 and toDay = ?2 and kind = ?3",
                        closure.from(),
                        closure.to(),
                        closure.kind())
                > 0;
    }

    /** Closures whose open terms have not all been moved yet, oldest first. */
    List<ClosureRow> unapplied() {
        return list("appliedAt is null", Sort.by("number"));
    }
}
