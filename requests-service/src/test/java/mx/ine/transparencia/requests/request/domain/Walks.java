package mx.ine.transparencia.requests.request.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mx.ine.transparencia.kernel.process.Decision;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Lives of requests at random: some acts in order, some out of it, time always going on. */
public final class Walks {

    private Walks() {}

    /** An act that was tried, on the request as it was. */
    public record Step(Life before, Command command, Decision<Event> decision, Life after) {
        public List<Event> events() {
            return decision instanceof Decision.Accepted<Event>(var events) ? events : List.of();
        }

        boolean refused() {
            return decision instanceof Decision.Refused<Event>;
        }
    }

    /** From its filing on. */
    public record Walk(Life filed, List<Step> steps) {
        List<Life> visited() {
            List<Life> visited = new ArrayList<>(List.of(filed));
            steps.forEach(step -> visited.add(step.after()));
            return visited;
        }

        List<Event> events() {
            return steps.stream().flatMap(step -> step.events().stream()).toList();
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("filed: " + filed.stage());
            for (Step step : steps) {
                text.append("\n  ").append(step.command()).append(" -> ").append(step.decision());
            }
            return text.toString();
        }
    }

    /**
     * How a walk goes on: how many days pass, and what is tried.
     *
     * @param sense whether it is anything, something possible, or something that leads on
     */
    private record Move(int days, Sense sense, long seed) {}

    private enum Sense {
        NONE,
        POSSIBLE,
        ONWARD
    }

    /** Half of the moves lead on: else few walks would come near an answer in time. */
    private static final List<Sense> SENSES =
            List.of(Sense.NONE, Sense.POSSIBLE, Sense.ONWARD, Sense.ONWARD);

    /** Walks under each of the regimes. */
    public static Arbitrary<Walk> any() {
        return Arbitraries.of("REGLAMENTO-2014", "REGLAMENTO-2014", "LEY-2025")
                .flatMap(Walks::under);
    }

    public static Arbitrary<Walk> under(String regime) {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 400).map(LocalDate.of(2025, 1, 2)::plusDays);
        return Combinators.combine(
                        Arbitraries.of(Channel.class),
                        days,
                        moves().list().ofMinSize(5).ofMaxSize(30))
                .as((channel, day, moves) -> walk(channel, day, regime, moves));
    }

    private static Arbitrary<Move> moves() {
        Arbitrary<Integer> days =
                Arbitraries.frequencyOf(
                        Tuple.of(30, Arbitraries.integers().between(0, 1)),
                        Tuple.of(4, Arbitraries.integers().between(2, 9)),
                        Tuple.of(2, Arbitraries.integers().between(10, 35)),
                        Tuple.of(1, Arbitraries.integers().between(36, 120)));
        return Combinators.combine(days, Arbitraries.of(SENSES), Arbitraries.longs()).as(Move::new);
    }

    private static Walk walk(Channel channel, LocalDate day, String regime, List<Move> moves) {
        LocalDate received = Life.TERMS.calendar().nextOnOrAfter(day);
        Life filed = Life.filed(channel, received.toString(), Life.terms(regime));
        List<Step> steps = new ArrayList<>();
        Life now = filed;
        LocalDate today = received;
        for (Move move : moves) {
            today = today.plusDays(move.days());
            Step step = step(now, choose(now, today, move));
            steps.add(step);
            now = step.after();
        }
        return new Walk(filed, steps);
    }

    private static Step step(Life now, Command command) {
        Decision<Event> decision = RequestProcess.decide(now.stage(), command, now.terms());
        return switch (decision) {
            case Decision.Refused<Event> _ -> new Step(now, command, decision, now);
            case Decision.Accepted<Event>(var events) -> {
                Stage reached = Evolution.evolve(now.stage(), events);
                yield new Step(now, command, decision, new Life(reached, now.terms(), events));
            }
        };
    }

    private static Command choose(Life now, LocalDate today, Move move) {
        RandomActs acts = new RandomActs(now.stage(), today, new Random(move.seed()));
        Command chosen = acts.anything();
        for (int tries = 0; tries < 80 && !fits(now, chosen, move.sense()); tries++) {
            chosen = acts.anything();
        }
        return chosen;
    }

    /** Withdrawing and joining fit anywhere, and would end most walks early. */
    private static boolean fits(Life now, Command command, Sense sense) {
        return sense == Sense.NONE
                || !(command instanceof Command.Withdraw || command instanceof Command.Join)
                        && RequestProcess.decide(now.stage(), command, now.terms())
                                instanceof Decision.Accepted<Event>(var events)
                        && !events.isEmpty()
                        && (sense == Sense.POSSIBLE || leadsOn(now.stage(), events));
    }

    private static boolean leadsOn(Stage stage, List<Event> events) {
        boolean informed = events.stream().anyMatch(Event.TurnAnswered.class::isInstance);
        return informed || Evolution.evolve(stage, events).status() != stage.status();
    }
}
