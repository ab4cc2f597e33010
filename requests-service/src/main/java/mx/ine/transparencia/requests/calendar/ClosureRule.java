package mx.ine.transparencia.requests.calendar;

import mx.ine.transparencia.kernel.process.BrokenRule;

/** Why a closure is not taken into the calendar (Art. 2.1.XX). */
enum ClosureRule implements BrokenRule {
    IN_THE_PAST(
            "No puede declararse inhábil un día que ya pasó: los plazos de ese día ya corrieron."),
    ENDS_BEFORE_IT_BEGINS("El último día no puede ser anterior al primero."),
    TOO_LONG("Un cierre no puede durar más de un año."),
    BEYOND_THE_CALENDAR("El calendario no llega a esa fecha."),
    ALREADY_KNOWN("Ese cierre ya está en el calendario.");

    private final String reason;

    ClosureRule(String reason) {
        this.reason = reason;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public String article() {
        return "2.1.XX";
    }

    @Override
    public Kind kind() {
        return Kind.RULE;
    }
}
