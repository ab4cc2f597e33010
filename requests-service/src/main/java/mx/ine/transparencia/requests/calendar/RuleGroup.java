package mx.ine.transparencia.requests.calendar;

import java.util.List;
import mx.ine.transparencia.kernel.regime.TermRule;

/** Rules of terms that belong to one kind of procedure, as people look for them. */
record RuleGroup(String name, List<TermRule> rules) {
    private record Kind(String service, String name) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("requests", "Solicitudes de información"),
                    new Kind("arco", "Datos personales"),
                    new Kind("appeals", "Recursos e inconformidades"),
                    new Kind("portal", "Publicación de información"),
                    new Kind("archives", "Archivos"),
                    new Kind("all", "Notificaciones"));

    /** Every rule in its group, the groups people use most first. */
    static List<RuleGroup> of(List<TermRule> rules) {
        return KINDS.stream()
                .map(kind ->
                        new RuleGroup(
                                kind.name(),
                                rules.stream()
                                        .filter(rule -> rule.service().equals(kind.service()))
                                        .toList()))
                .filter(group -> !group.rules().isEmpty())
                .toList();
    }
}
