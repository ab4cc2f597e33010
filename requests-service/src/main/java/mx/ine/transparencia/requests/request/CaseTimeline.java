package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.record.RecordedEntry;

/** The acts on a case, newest first; the person sees them without the accounts behind them. */
@ApplicationScoped
final class CaseTimeline {
    /** Petitions between organs and the Liaison Unit are not yet acts towards the person. */
    private static final Set<String> INTERNAL =
            Set.of(
                    "PetitionClarification",
                    "PetitionExtension",
                    "LogSearch",
                    "ProposeJoining",
                    "ResolveExtension");

    private final CaseRecord record;

    CaseTimeline(CaseRecord record) {
        this.record = record;
    }

    List<Views.TimelineView> of(CaseFile file, Viewer viewer) {
        return record.of(file.row().id).reversed().stream()
                .filter(entry -> !viewer.person() || !internal(entry.entry().act()))
                .map(entry -> view(entry, viewer, file.row().regime))
                .toList();
    }

    /** Nor is what is notified to organs. */
    private static boolean internal(String act) {
        return INTERNAL.contains(act) || act.startsWith("OrganNotice");
    }

    private static Views.TimelineView view(RecordedEntry recorded, Viewer viewer, String regime) {
        RecordEntry entry = recorded.entry();
        boolean staff = !viewer.person();
        return new Views.TimelineView(
                recorded.sequence(),
                entry.at(),
                entry.act(),
                BodyNames.in(regime, TimelineTexts.text(entry)),
                BodyNames.in(regime, TimelineTexts.by(entry)),
                staff ? entry.actor() : null,
                entry.before(),
                entry.after(),
                staff ? entry.detail() : Map.of(),
                staff ? entry.documents() : List.of(),
                recorded.hash());
    }
}
