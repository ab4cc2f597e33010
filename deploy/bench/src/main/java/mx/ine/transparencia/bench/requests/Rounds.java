package mx.ine.transparencia.bench.requests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The service and pgbench in turns on the same server: what else the machine has to do meanwhile
 * falls on both, and the medians tell.
 */
final class Rounds {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 12);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 60);

    private final BenchedSuite suite;
    private final Load load;
    private final Pgbench pgbench;

    Rounds(BenchedSuite suite, Load load, Pgbench pgbench) {
        this.suite = suite;
        this.load = load;
        this.pgbench = pgbench;
    }

    /**
     * @param cpuMicros what the service's process spent on a call, its own work in between included
     */
    private record Round(Load.Result service, double cpuMicros, Pgbench.Result pgbench) {
        double ratio() {
            return service.rate() / pgbench.rate();
        }
    }

    /** Lets the compiler see enough of it. */
    static void warmUp(Load load, Load.Call call) {
        load.run(WARM_UP, call);
    }

    /**
     * Measures and prints.
     *
     * @param goal the least part of pgbench's rate that the service should reach
     */
    void compare(String what, double goal, Load.Call call) {
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            suite.database().settle();
            Duration before = suite.service().cpu();
            Load.Result service = load.run(SECONDS, call);
            Duration spent = suite.service().cpu().minus(before);
            Round round = new Round(service, spent.toNanos() / 1e3 / service.calls(), alone());
            rounds.add(round);
            say(
                    "%s %d: service %7.0f/s (p50 %.1f ms, p99 %.1f ms, cpu %.0f µs each)"
                            + "   pgbench %7.0f/s (mean %.1f"
                            + " ms)   ratio %.2f",
                    what,
                    i,
                    service.rate(),
                    service.percentileMillis(50),
                    service.percentileMillis(99),
                    round.cpuMicros(),
                    round.pgbench().rate(),
                    round.pgbench().meanMillis(),
                    round.ratio());
        }
        say(
                "%s, medians: service %.0f/s, p99 %.1f ms, cpu %.0f µs; pgbench %.0f/s; ratio %.2f (goal %.2f);"
                        + " service resident %d MiB",
                what,
                median(rounds, round -> round.service().rate()),
                median(rounds, round -> round.service().percentileMillis(99)),
                median(rounds, Round::cpuMicros),
                median(rounds, round -> round.pgbench().rate()),
                median(rounds, Round::ratio),
                goal,
                suite.service().residentMebibytes());
    }

    /** pgbench has the machine to itself: its events are not sent, neither meanwhile nor later. */
    private Pgbench.Result alone() {
        List<Pgbench.Result> result = new ArrayList<>();
        suite.database().settle();
        suite.service()
                .pauseWhile(() -> {
                    result.add(pgbench.run(SECONDS));
                    suite.database()
                            .execute(
                                    "UPDATE outbox SET published_at = now()"
                                            + " WHERE published_at IS NULL");
                });
        return result.getFirst();
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
        double[] sorted = rounds.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
