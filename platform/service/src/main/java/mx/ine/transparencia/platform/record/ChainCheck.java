package mx.ine.transparencia.platform.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import mx.ine.transparencia.platform.record.Verification.Broken;
import mx.ine.transparencia.platform.record.Verification.Kind;

/**
 * Finds the first broken entry of a case. An entry's hash binds it to its place and to the entry
 * before, so an entry that was moved still tells where it stood, and one whose place is right but
 * whose link is not tells that the entry before was replaced, hash and all.
 */
final class ChainCheck {

    private ChainCheck() {}

    static Optional<Broken> firstBroken(List<ChainedEntry> entries) {
        byte[] before = Canonical.NOTHING;
        for (int i = 0; i < entries.size(); i++) {
            ChainedEntry entry = entries.get(i);
            Optional<Broken> broken = check(entries, i, before);
            if (broken.isPresent()) {
                return broken;
            }
            before = entry.hash();
        }
        return Optional.empty();
    }

    private static Optional<Broken> check(List<ChainedEntry> entries, int i, byte[] before) {
        ChainedEntry entry = entries.get(i);
        long place = i + 1L;
        if (entry.sequence() != place) {
            return broken(place, Kind.REMOVED);
        }
        if (!entry.standsAt(place)) {
            return Optional.of(outOfPlace(entries, entry, place));
        }
        return entry.follows(before)
                ? Optional.empty()
                : broken(Math.max(1, place - 1), Kind.CHANGED);
    }

    private static Broken outOfPlace(List<ChainedEntry> entries, ChainedEntry entry, long place) {
        long home = home(entry, entries.size());
        if (home == 0) {
            boolean pushedTheNext =
                    place < entries.size() && entries.get((int) place).standsAt(place);
            return new Broken(place, pushedTheNext ? Kind.INSERTED : Kind.CHANGED);
        }
        if (home < place) {
            boolean copy = Arrays.equals(entries.get((int) home - 1).hash(), entry.hash());
            return new Broken(copy ? place : home, Kind.INSERTED);
        }
        boolean elsewhere = entries.stream().anyMatch(other -> other.standsAt(place));
        return new Broken(place, elsewhere ? Kind.REORDERED : Kind.REMOVED);
    }

    /**
     * Where the entry stood when it was recorded; 0 when it never stood, or says something else.
     */
    private static long home(ChainedEntry entry, int entries) {
        // entries may have been removed: places beyond the last one are possible too
        return LongStream.rangeClosed(1, 2L * entries + 1_000)
                .filter(entry::standsAt)
                .findFirst()
                .orElse(0);
    }

    private static Optional<Broken> broken(long place, Kind kind) {
        return Optional.of(new Broken(place, kind));
    }
}
