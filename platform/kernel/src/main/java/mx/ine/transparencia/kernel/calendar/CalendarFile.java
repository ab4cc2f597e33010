package mx.ine.transparencia.kernel.calendar;

import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.data.CsvRow;
import mx.ine.transparencia.kernel.data.CsvTable;

/** Reads closures from a file with columns date, to, kind, name, source. */
final class CalendarFile {

    private CalendarFile() {}

    static List<Closure> parse(String text) {
        return CsvTable.parse(text).rows().stream().map(CalendarFile::closure).toList();
    }

    private static Closure closure(CsvRow row) {
        return new Closure(
                LocalDate.parse(row.required("date")),
                LocalDate.parse(row.required("to")),
                ClosureKind.valueOf(row.required("kind")),
                row.required("name"),
                row.required("source"));
    }
}
