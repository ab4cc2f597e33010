package mx.ine.transparencia.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.regime.Regimes;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.TermExplanation;
import mx.ine.transparencia.kernel.term.Terms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * What counting a term costs, and explaining it. The starting days go round a whole year, so that
 * no single answer is learnt by heart.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class TermBench {

    private static final int DAYS = 256;

    private final LocalDate[] from = new LocalDate[DAYS];
    private final Term[] answers = new Term[DAYS];
    private final Term[] changed = new Term[DAYS];
    private Terms terms;
    private int turn;

    @Setup
    public void prepare() {
        terms = new Terms(BusinessCalendar.standard(), Regimes.standard().of("REGLAMENTO-2014"));
        for (int i = 0; i < DAYS; i++) {
            from[i] = LocalDate.of(2025, 1, 2).plusDays(i);
            answers[i] = terms.start("REQ-ANSWER", from[i]);
            Term again = terms.interrupt(answers[i], from[i].plusDays(3), from[i].plusDays(20));
            changed[i] = terms.extend(again, from[i].plusDays(21), 15);
        }
    }

    /** A term of fifteen business days: at most 50 ns. */
    @Benchmark
    public Term start() {
        return terms.start("REQ-ANSWER", from[next()]);
    }

    /** A term of three months, from date to date. */
    @Benchmark
    public Term startMonths() {
        return terms.start("REQ-COLLECT", from[next()]);
    }

    /** How many days are left of a term. */
    @Benchmark
    public int daysLeft() {
        int i = next();
        return terms.daysLeft(answers[i], from[i].plusDays(5));
    }

    /** A term of fifteen business days explained, with its summary: at most 2 µs. */
    @Benchmark
    public TermExplanation explain() {
        return terms.explain(answers[next()]);
    }

    /** A term interrupted and extended to thirty business days, explained. */
    @Benchmark
    public TermExplanation explainChanged() {
        return terms.explain(changed[next()]);
    }

    private int next() {
        turn = (turn + 1) % DAYS;
        return turn;
    }

    /**
     * Measures, and tells the best of the short rounds beside the mean: on a machine with other
     * work to do, the best is what the code costs and the mean is what the machine has left.
     */
    public static void main(String[] args) throws RunnerException {
        Options options = new OptionsBuilder().include(TermBench.class.getSimpleName()).build();
        for (RunResult result : new Runner(options).run()) {
            Statistics rounds = result.getPrimaryResult().getStatistics();
            System.out.printf(
                    "%-16s best %8.1f ns   median %8.1f ns   mean %8.1f ns%n",
                    result.getPrimaryResult().getLabel(),
                    rounds.getMin(),
                    rounds.getPercentile(50),
                    rounds.getMean());
        }
    }
}
