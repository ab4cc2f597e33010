package mx.ine.transparencia.kernel.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of a run, each counted or skipped with its reason. */
final class DayLines {

    private static final String PLAIN = "";
    private static final String EXTENSION = "ampliación";

    private final Run run;
    private final LocalDate dueOn;

    DayLines(Run run, LocalDate dueOn) {
        this.run = run;
        this.dueOn = dueOn;
    }

    List<DayLine> lines() {
        return switch (run.rule().unit()) {
            case BUSINESS -> businessDays();
            case MONTH, YEAR -> wholeMonths();
        };
    }

    private List<DayLine> businessDays() {
        int span = (int) Math.max(0, dueOn.toEpochDay() - run.from().toEpochDay());
        List<DayLine> lines = new ArrayList<>(span);
        count(lines, run.from(), 0, run.rule().length());
        return lines;
    }

    /** Adds the days after one, up to the end; those beyond the plain length are an extension. */
    private void count(List<DayLine> lines, LocalDate after, int counted, int plain) {
        int number = counted;
        LocalDate day = after.plusDays(1);
        while (!day.isAfter(dueOn)) {
            Optional<String> skipped = run.days().reasonSkipped(day);
            if (skipped.isPresent()) {
                lines.add(DayLine.skipped(day, skipped.get()));
            } else {
                number++;
                lines.add(DayLine.counted(day, number, number > plain ? EXTENSION : PLAIN));
            }
            day = day.plusDays(1);
        }
    }

    private List<DayLine> wholeMonths() {
        List<DayLine> lines = new ArrayList<>();
        int length = run.rule().length();
        LocalDate last = run.from();
        for (int i = 1; i <= length; i++) {
            LocalDate complete =
                    i < length ? run.milestone(i) : run.days().nextOnOrAfter(run.milestone(i));
            skipPauses(lines, last, i < length ? complete : run.milestone(i));
            if (i == length) {
                skip(lines, run.milestone(i), complete);
            }
            if (!complete.isAfter(dueOn)) {
                lines.add(DayLine.counted(complete, i, PLAIN));
            }
            last = complete;
        }
        count(lines, last, 0, 0);
        return lines;
    }

    /** Paused days between two milestones, by which the later one moved. */
    private void skipPauses(List<DayLine> lines, LocalDate after, LocalDate before) {
        for (var pause : run.days().pauses()) {
            LocalDate first = pause.from().isAfter(after) ? pause.from() : after.plusDays(1);
            for (LocalDate day = first; isWithin(day, pause.to(), before); day = day.plusDays(1)) {
                lines.add(DayLine.skipped(day, RunningDays.PAUSE));
            }
        }
    }

    private boolean isWithin(LocalDate day, LocalDate last, LocalDate before) {
        return !day.isAfter(last) && day.isBefore(before) && !day.isAfter(dueOn);
    }

    /** Days from the date on which it would end to the one on which it does. */
    private void skip(List<DayLine> lines, LocalDate from, LocalDate to) {
        for (LocalDate day = from; day.isBefore(to) && !day.isAfter(dueOn); day = day.plusDays(1)) {
            lines.add(DayLine.skipped(day, run.days().reasonSkipped(day).orElseThrow()));
        }
    }
}
