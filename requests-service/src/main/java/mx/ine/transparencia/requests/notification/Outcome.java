package mx.ine.transparencia.requests.notification;

import java.util.Arrays;
import java.util.List;
import mx.ine.transparencia.kernel.process.BrokenRule;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.notification.domain.ErrandProcess;
import mx.ine.transparencia.requests.notification.domain.Event;
import mx.ine.transparencia.requests.notification.domain.Law;
import mx.ine.transparencia.requests.notification.domain.Rule;
import mx.ine.transparencia.requests.notification.domain.Stage;

/** One thing that can be written down of an errand now, as the page of a telephone offers it. */
record Outcome(String code, String title, String button, What what) {

    static List<Outcome> of(ErrandRow row, LegalTerms legal, boolean unit) {
        Law law = new Law(legal.terms(legal.version(), legal.regime(row.regime)), legal.hours());
        Stage stage = ErrandStages.read(row, law.terms().regime());
        return Arrays.stream(What.values())
                .filter(what -> unit || !what.forTheUnitAlone())
                .filter(what -> what != What.TAKEN_DOWN)
                .filter(what -> possible(stage, what, law))
                .map(what -> new Outcome(what.name(), title(what), button(what), what))
                .toList();
    }

    /** The process itself is asked: what it refuses for the stage alone is not offered. */
    private static boolean possible(Stage stage, What what, Law law) {
        var since =
                stage instanceof Stage.Open open
                        ? open.since()
                        : java.time.LocalDateTime.of(2014, 1, 1, 9, 0);
        return switch (ErrandProcess.decide(stage, what.command(since, since, since), law)) {
            case Decision.Accepted<Event> _ -> true;
            case Decision.Refused<Event>(var rule) ->
                    rule.kind() != BrokenRule.Kind.STAGE && rule != Rule.CITATION_FIRST;
        };
    }

    /** The name of a field of its form. */
    public String field(String name) {
        return code + "-" + name;
    }

    public boolean takes() {
        return what.names() || what == What.REFUSED;
    }

    public boolean relates() {
        return what.relates();
    }

    public boolean identifies() {
        return what.identifies();
    }

    public boolean cites() {
        return what == What.CITATION;
    }

    public boolean timed() {
        return !what.forTheUnitAlone();
    }

    private static String title(What what) {
        return switch (what) {
            case SERVED -> "La recibió la persona buscada";
            case SERVED_TO_REPRESENTATIVE -> "La recibió quien la representa";
            case SERVED_TO_ANOTHER -> "La recibió otra persona del domicilio";
            case CITATION -> "No estaba: dejar citatorio";
            case REFUSED -> "Se negaron a recibir";
            case NOBODY -> "No había nadie";
            case CLOSED_PREMISES -> "Estaba cerrado";
            case NO_ADDRESS -> "El domicilio no existe o no es el suyo";
            case APPEARED -> "Compareció en la oficina";
            case KNOWS -> "Se mostró sabedora";
            case ACKNOWLEDGED -> "Acusaron de recibo";
            case NOT_DELIVERED -> "El correo no llegó";
            case TAKEN_DOWN -> "Retirar de estrados";
            case CANCELLED -> "Cancelar la diligencia";
        };
    }

    private static String button(What what) {
        return switch (what) {
            case CITATION -> "Asentar el citatorio";
            case CANCELLED -> "Cancelar la diligencia";
            default -> "Asentar";
        };
    }
}
