package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.TermRule;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.pages.DocumentLink;
import mx.ine.transparencia.pages.TimelineItem;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.requests.calendar.LegalTerms;

/** The acts on a case as pages tell them: what, who, which documents, and what became of terms. */
@ApplicationScoped
final class TimelineItems {
    private static final Viewer WHOLE = new Viewer(false, false, null, false);

    /** Until when something may be done, by whom it concerns: told at the act, not in the story. */
    private static final Set<String> QUIET =
            Set.of(
                    "REQ-INCOMPETENT-INSTITUTE",
                    "REQ-INCOMPETENT-ORGAN",
                    "REQ-CLARIFY-ASK",
                    "REQ-ORGAN-CLASSIFIED",
                    "REQ-ORGAN-NONEXISTENT",
                    "REQ-AVAILABLE",
                    "REQ-REGISTER");

    private final CaseTimeline timeline;
    private final LegalTerms legal;

    TimelineItems(CaseTimeline timeline, LegalTerms legal) {
        this.timeline = timeline;
        this.legal = legal;
    }

    /**
     * @param links the documents that the viewer may open here, by SHA-256
     */
    List<TimelineItem> of(CaseFile file, Viewer viewer, Map<String, DocumentLink> links) {
        Map<Long, Views.TimelineView> whole =
                timeline.of(file, WHOLE).stream()
                        .collect(Collectors.toMap(Views.TimelineView::sequence, each -> each));
        Map<Long, List<String>> effects = effects(file, viewer, whole.values());
        return timeline.of(file, viewer).stream()
                .map(told -> {
                    Views.TimelineView all = whole.get(told.sequence());
                    return new TimelineItem(
                            told.at(),
                            told.text(),
                            "",
                            author(told),
                            effects.getOrDefault(told.sequence(), List.of()),
                            all.documents().stream()
                                    .filter(links::containsKey)
                                    .map(links::get)
                                    .toList());
                })
                .toList();
    }

    /** The office, and for officials the account; who has no account is not named by one. */
    private static String author(Views.TimelineView told) {
        boolean account =
                told.actor() != null
                        && !told.actor().equals(Actor.APPLICANT.id())
                        && !told.actor().equals(Caller.NOBODY);
        return account ? told.by() + ", " + told.actor() : told.by();
    }

    /** What each act did to the terms: those it began, and those whose date it changed. */
    private Map<Long, List<String>> effects(
            CaseFile file, Viewer viewer, Iterable<Views.TimelineView> entries) {
        List<Views.TimelineView> inOrder = new ArrayList<>();
        entries.forEach(inOrder::add);
        inOrder.sort(java.util.Comparator.comparingLong(Views.TimelineView::sequence));
        Map<Long, List<String>> effects = new HashMap<>();
        Map<?, ?> before = Map.of();
        for (Views.TimelineView entry : inOrder) {
            if (entry.detail().get("terms") instanceof Map<?, ?> after) {
                effects.put(entry.sequence(), changes(file, viewer, before, after));
                before = after;
            }
        }
        return effects;
    }

    private List<String> changes(CaseFile file, Viewer viewer, Map<?, ?> before, Map<?, ?> after) {
        Regime regime = legal.regime(file.row().regime);
        return after.entrySet().stream()
                .filter(term -> !term.getValue().equals(before.get(term.getKey())))
                .filter(term -> concerns(String.valueOf(term.getKey()), file, viewer))
                .map(term -> {
                    boolean moved = before.containsKey(term.getKey());
                    return told(
                            regime,
                            String.valueOf(term.getKey()),
                            (moved ? "ahora vence el " : "vence el ")
                                    + SpanishDates.longDate(
                                            LocalDate.parse(String.valueOf(term.getValue()))));
                })
                .toList();
    }

    /** {@code REQ-ORGAN-PUBLIC/2} is a term of turn 2. */
    private static boolean concerns(String key, CaseFile file, Viewer viewer) {
        int cut = key.indexOf('/');
        if (QUIET.contains(cut < 0 ? key : key.substring(0, cut))) {
            return false;
        }
        if (cut < 0) {
            return !viewer.person() || !key.equals("REQ-TURN");
        }
        return !viewer.person()
                && (viewer.organ() == null
                        || file.turn(Integer.parseInt(key.substring(cut + 1)))
                                .filter(turn -> turn.organ.equals(viewer.organ()))
                                .isPresent());
    }

    private static String told(Regime regime, String key, String when) {
        int cut = key.indexOf('/');
        String id = cut < 0 ? key : key.substring(0, cut);
        String name = regime.find(id).map(TermRule::nameEs).orElse(id);
        return (cut < 0 ? name : name + " (turno " + key.substring(cut + 1) + ")") + ": " + when;
    }
}
