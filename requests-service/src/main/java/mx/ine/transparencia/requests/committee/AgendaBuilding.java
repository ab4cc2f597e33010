package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.platform.web.RefusedException;

/** What goes on an agenda: what was named, or what is due, the most urgent first (Art. 27.3). */
@ApplicationScoped
class AgendaBuilding {
    /** Nobody deliberates more in one session; what is left over is for the next. */
    static final int MOST = 500;

    private static final int USUAL = 50;
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final Matters matters;

    AgendaBuilding(Matters matters) {
        this.matters = matters;
    }

    List<String> of(CommitteeInputs.AgendaItems input) {
        if (input.matters() == null || input.matters().isEmpty()) {
            return matters.due(
                    input.dueBy() == null ? ANY_DAY : input.dueBy(),
                    input.most() == null ? USUAL : input.most());
        }
        List<UUID> asked = input.matters();
        HashSet<UUID> free = new HashSet<>(matters.free(asked));
        for (UUID id : asked) {
            if (!free.contains(id)) {
                throw new RefusedException(
                        matters.byId(id).filter(Matter::pending).isPresent()
                                ? CommitteeRule.ALREADY_ON_THE_AGENDA
                                : CommitteeRule.MATTER_NOT_PENDING);
            }
        }
        return asked.stream().map(UUID::toString).toList();
    }
}
