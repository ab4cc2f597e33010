package mx.ine.transparencia.bench.events;

import java.util.Arrays;
import java.util.Locale;

/** What was measured, in nanoseconds. */
final class Latencies {
    private long[] nanos = new long[1024];
    private int count;

    void add(long latency) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = latency;
    }

    /** The value that a share of all do not pass. */
    double millis(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, Math.round(share * count))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6d events, p50 %6.2f ms, p90 %6.2f ms, p99 %6.2f ms, p99.9 %6.2f ms",
                count,
                millis(0.50),
                millis(0.90),
                millis(0.99),
                millis(0.999));
    }
}
