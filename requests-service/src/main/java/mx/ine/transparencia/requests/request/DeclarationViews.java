package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mx.ine.transparencia.requests.request.domain.Dossier;

/** What an organ declared and the Committee resolved, as each viewer may see it. */
@ApplicationScoped
class DeclarationViews {
    private final Grounds grounds;

    DeclarationViews(Grounds grounds) {
        this.grounds = grounds;
    }

    /** Null where nothing was declared. */
    Views.DeclarationView of(CaseFile file, TurnRow turn, Viewer viewer) {
        boolean staff = !viewer.person();
        List<SearchRow> log = file.searches(turn.key.number());
        boolean quiet =
                turn.secrecy == null
                        && log.isEmpty()
                        && turn.owed == null
                        && turn.resolution == null
                        && turn.consultation == Dossier.Consultation.NONE;
        if (quiet) {
            return null;
        }
        boolean classified = turn.secrecy != null;
        return new Views.DeclarationView(
                turn.secrecy,
                classified ? turn.partial : null,
                classified ? grounds.told(file.row().regime, turn.grounds) : List.of(),
                turn.reasons,
                classified ? turn.harm : null,
                classified ? turn.reservedUntil : null,
                classified ? turn.reserveCondition : null,
                classified ? turn.parts : null,
                staff ? turn.consent : null,
                staff ? turn.owed : null,
                turn.consultation == Dossier.Consultation.NONE ? null : turn.consultation,
                staff ? turn.consultationText : null,
                log.stream().map(SearchRow::entry).toList(),
                staff && turn.matter != null ? turn.matter.toString() : null);
    }

    /** Null where the Committee resolved nothing. */
    static Views.ResolutionView resolution(TurnRow turn) {
        return turn.resolution == null
                ? null
                : new Views.ResolutionView(
                        turn.resolution, turn.finding, turn.resolvedOn, turn.orders);
    }
}
