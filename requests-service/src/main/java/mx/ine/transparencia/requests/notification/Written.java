package mx.ine.transparencia.requests.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.platform.web.Violation;

/**
 * What is written down of an errand, by the API and by the pages alike.
 *
 * @param at when it happened, in Mexico City; now, if absent
 * @param waitsAt with {@code CITATION}: when the person is to wait
 * @param name of whoever took it
 * @param relation of that person to the one looked for
 * @param identification what was shown, or how the notifier made sure
 * @param note what else happened
 */
record Written(
        @NotNull(message = "Elija qué pasó.") What what,
        LocalDateTime at,
        LocalDateTime waitsAt,
        @Size(max = 200) String name,
        @Size(max = 200) String relation,
        @Size(max = 200) String identification,
        @Size(max = 2_000) String note) {

    /**
     * What a record must hold (47.3.III.b, 47.4.a).
     *
     * @throws BadInput when something of it is missing
     */
    void requireWhole() {
        List<Violation> missing = new ArrayList<>();
        if (what.names() && blank(name)) {
            missing.add(new Violation("name", "Escriba el nombre de quien recibe."));
        }
        if (what.relates() && blank(relation)) {
            missing.add(
                    new Violation("relation", "Escriba qué relación tiene con quien se busca."));
        }
        if (what.identifies() && blank(identification)) {
            missing.add(
                    new Violation(
                            "identification", "Escriba cómo se identificó o cómo se cercioró."));
        }
        if (what.notes() && blank(note)) {
            missing.add(new Violation("note", "Asiente la razón: qué vio o qué le dijeron."));
        }
        if (what == What.CITATION && waitsAt == null) {
            missing.add(new Violation("waitsAt", "Indique el día y la hora en que debe esperar."));
        }
        if (!missing.isEmpty()) {
            throw new BadInput(missing);
        }
    }

    Personal personal() {
        return new Personal(name, relation, identification, note);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
