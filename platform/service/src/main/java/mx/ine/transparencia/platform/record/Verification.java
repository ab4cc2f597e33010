package mx.ine.transparencia.platform.record;

import java.util.Optional;
import java.util.UUID;

/**
 * What a check of a case's record found.
 *
 * @param entries how many entries were read
 * @param broken the first broken place; empty when the record is intact
 */
public record Verification(UUID caseId, long entries, Optional<Broken> broken) {

    public boolean intact() {
        return broken.isEmpty();
    }

    /** The first entry that is not as it was recorded, and what was done there. */
    public record Broken(long sequence, Kind kind) {}

    /** What was done to a record. */
    public enum Kind {
        /** The entry says something else than it said. */
        CHANGED,
        /** An entry that stood here is missing. */
        REMOVED,
        /** Another entry of the case stands here. */
        REORDERED,
        /** This entry was never recorded. */
        INSERTED
    }
}
