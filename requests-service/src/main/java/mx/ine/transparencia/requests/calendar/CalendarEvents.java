package mx.ine.transparencia.requests.calendar;

import java.time.LocalDate;
import mx.ine.transparencia.platform.events.DomainEvent;

/** The calendar as the other services learn it. */
final class CalendarEvents {

    private CalendarEvents() {}

    record ClosureData(
            int number, LocalDate from, LocalDate to, String kind, String name, String source) {}

    static DomainEvent recorded(ClosureRow row) {
        String subject = "closure-" + row.number;
        return new DomainEvent(
                        "calendar.closure-recorded.v1",
                        subject,
                        subject,
                        1,
                        row.recordedAt,
                        new ClosureData(
                                row.number,
                                row.fromDay,
                                row.toDay,
                                row.kind.name(),
                                row.name,
                                row.source))
                .onTopic("catalog.calendar");
    }
}
