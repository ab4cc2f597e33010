package mx.ine.transparencia.requests.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.ine.transparencia.pages.TermCard;

/** The terms of a case as cards: first the one that matters now. */
final class TermCards {
    private static final String RUNNING = "RUNNING";
    private static final String RIGHT = "RIGHT";
    private static final String APPEAL = "APP-FILE";

    /** What each term means for the person, the most pressing first. */
    private static final List<Map.Entry<String, String>> PERSON =
            List.of(
                    Map.entry("REQ-CLARIFY-ANSWER", "Aclare su solicitud a más tardar el"),
                    Map.entry("REQ-FICTA", "Debemos darle acceso, sin costo, a más tardar el"),
                    Map.entry("REQ-NOTIFY", "Las áreas ya contestaron. Le notificaremos antes del"),
                    Map.entry("REQ-ANSWER", "Le responderemos a más tardar el"),
                    Map.entry("REQ-DELIVER-PAID", "Tendrá la información a más tardar el"),
                    Map.entry("REQ-DELIVER", "Tendrá la información a más tardar el"),
                    Map.entry("REQ-PAY", "Pague a más tardar el"),
                    Map.entry("REQ-COLLECT", "Disponga de la información a más tardar el"),
                    Map.entry("REQ-FORWARD", "La Unidad de Enlace la recibirá a más tardar el"),
                    Map.entry("REQ-TURN", "Irá a las áreas que pueden tenerla a más tardar el"),
                    Map.entry(APPEAL, "Puede interponer un recurso hasta el"));

    private TermCards() {}

    /**
     * What a page shows of the terms.
     *
     * @param main null when nothing runs any more
     */
    record Cards(TermCard main, List<TermCard> others) {}

    /** A term that concerns the person, in her words. */
    record Own(String lead, Views.TermView term) {}

    /** Those that run, and the one to appeal, also when it is over: nobody is to miss it (40.1). */
    static List<Own> own(List<Views.TermView> terms) {
        return PERSON.stream()
                .flatMap(each ->
                        terms.stream()
                                .filter(term -> term.rule().equals(each.getKey()))
                                .filter(term -> open(term) || term.rule().equals(APPEAL))
                                .map(term -> new Own(each.getValue(), term)))
                .toList();
    }

    /** For the person: what concerns her, in her words. */
    static Cards forPerson(List<Views.TermView> terms) {
        List<TermCard> cards = own(terms).stream().map(TermCards::card).toList();
        return cards.isEmpty()
                ? new Cards(null, List.of())
                : new Cards(cards.getFirst(), cards.subList(1, cards.size()));
    }

    /**
     * For staff: the term whose date the case is due on, or that of the viewer's own turn.
     *
     * @param turn the turn the viewer answers for; 0 for the whole case
     * @param due the date that matters now, or null
     */
    static Cards forStaff(List<Views.TermView> terms, int turn, LocalDate due) {
        Optional<Views.TermView> main =
                terms.stream()
                        .filter(term -> term.turn() == turn && term.dueOn().equals(due))
                        .filter(term -> term.state().equals(RUNNING))
                        .findFirst();
        return new Cards(
                main.map(term -> running(named(term), term)).orElse(null),
                terms.stream()
                        .filter(term -> main.isEmpty() || term != main.get())
                        .map(TermCards::any)
                        .toList());
    }

    private static TermCard card(Own own) {
        return open(own.term())
                ? running(own.lead(), own.term())
                : TermCard.still(
                        "Pudo interponer un recurso hasta el",
                        own.term().explanation(),
                        "El plazo para hacerlo terminó");
    }

    private static boolean open(Views.TermView term) {
        return term.state().equals(RUNNING) || term.state().equals(RIGHT);
    }

    private static TermCard any(Views.TermView term) {
        return open(term)
                ? running(named(term), term)
                : TermCard.still(named(term), term.explanation(), state(term.state()));
    }

    private static TermCard running(String lead, Views.TermView term) {
        return TermCard.running(lead, term.explanation(), term.daysLeft());
    }

    private static String named(Views.TermView term) {
        String name = term.explanation().nameEs();
        return term.turn() == 0 ? name : name + " (turno " + term.turn() + ")";
    }

    private static String state(String code) {
        return switch (code) {
            case "INTERRUPTED" -> "Interrumpido: empezará de nuevo";
            case "EXPIRED" -> "Venció";
            default -> "Ya no corre";
        };
    }
}
