package mx.ine.transparencia.kernel.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A session of a body: convened, then held or not. Each stage has what exists at it. */
public sealed interface Session {

    /** What is put before the session, in order. */
    List<String> agenda();

    /** Called for a day; whoever arrives is noted, and the agenda can still change. */
    record Convened(LocalDate day, List<String> agenda, Map<String, Attendee> present)
            implements Session {
        public Convened {
            agenda = List.copyOf(agenda);
            present = Stage.copy(present);
        }

        public static Convened on(LocalDate day) {
            return new Convened(day, List.of(), Map.of());
        }
    }

    /**
     * In session.
     *
     * @param ballots every proposal put to the vote, in order; the last one of a motion stands
     * @param postponed matters left for another session
     */
    record Sitting(
            List<String> agenda,
            Map<String, Attendee> present,
            List<Recusal> recusals,
            List<Ballot> ballots,
            List<String> postponed)
            implements Session {
        public Sitting {
            agenda = List.copyOf(agenda);
            present = Stage.copy(present);
            recusals = List.copyOf(recusals);
            ballots = List.copyOf(ballots);
            postponed = List.copyOf(postponed);
        }

        /** The proposal that stands for a motion. */
        public Optional<Ballot> ballot(Motion motion) {
            return ballots.stream()
                    .filter(b -> b.motion().equals(motion))
                    .reduce((_, last) -> last);
        }

        public boolean decided(Motion motion) {
            return ballot(motion).filter(Ballot::carried).isPresent();
        }

        public boolean recused(String person, String matter) {
            return recusals.stream()
                    .anyMatch(r -> r.person().equals(person) && r.matter().equals(matter));
        }

        /** Present, with a vote, and not recused from the matter. */
        public List<Attendee> voters(String matter) {
            return present.values().stream()
                    .filter(a -> a.capacity().votes() && !recused(a.person(), matter))
                    .toList();
        }

        Sitting withPresent(Map<String, Attendee> now) {
            return new Sitting(agenda, now, recusals, ballots, postponed);
        }

        Sitting withBallot(Ballot changed) {
            List<Ballot> all = new ArrayList<>(ballots);
            all.removeIf(b -> b.round() == changed.round());
            all.add(changed);
            all.sort((a, b) -> Integer.compare(a.round(), b.round()));
            return new Sitting(agenda, present, recusals, all, postponed);
        }

        Sitting withRecusal(Recusal recusal) {
            return new Sitting(agenda, present, Stage.and(recusals, recusal), ballots, postponed);
        }

        Sitting withPostponed(String matter) {
            return new Sitting(agenda, present, recusals, ballots, Stage.and(postponed, matter));
        }
    }

    /** Over; what was decided stands. */
    record Closed(LocalDate on, Sitting last) implements Session {
        @Override
        public List<String> agenda() {
            return last.agenda();
        }
    }

    /** Called off, or never opened for want of a quorum. */
    record NotHeld(LocalDate on, String reason) implements Session {
        @Override
        public List<String> agenda() {
            return List.of();
        }
    }

    /** What the stages have in common. */
    final class Stage {
        private Stage() {}

        static Map<String, Attendee> copy(Map<String, Attendee> present) {
            return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(present));
        }

        static <T> List<T> and(List<T> some, T more) {
            return Stream.concat(some.stream(), Stream.of(more)).toList();
        }
    }
}
