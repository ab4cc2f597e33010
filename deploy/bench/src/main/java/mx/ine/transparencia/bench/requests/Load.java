package mx.ine.transparencia.bench.requests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** So many callers that each call again as soon as they are answered. */
final class Load {
    private final ServiceUnderTest service;
    private final int callers;

    Load(ServiceUnderTest service, int callers) {
        this.service = service;
        this.callers = callers;
    }

    /** One call; throws when the answer is not the one hoped for. */
    @FunctionalInterface
    interface Call {
        void make(HttpConnection connection);
    }

    /** What came of a round: every call was answered as it should be, or there is no result. */
    record Result(int calls, double seconds, long[] sortedNanos) {
        double rate() {
            return calls / seconds;
        }

        double percentileMillis(double percent) {
            int at = (int) Math.ceil(sortedNanos.length * percent / 100) - 1;
            return sortedNanos[Math.max(at, 0)] / 1e6;
        }
    }

    Result run(int seconds, Call call) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                running.add(threads.submit(() -> callUntil(end, call)));
            }
            long[] all = new long[0];
            for (Future<long[]> one : running) {
                long[] nanos = one.get();
                int before = all.length;
                all = Arrays.copyOf(all, before + nanos.length);
                System.arraycopy(nanos, 0, all, before, nanos.length);
            }
            double took = (System.nanoTime() - start) / 1e9;
            Arrays.sort(all);
            return new Result(all.length, took, all);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A call failed", e.getCause());
        }
    }

    private long[] callUntil(long end, Call call) {
        long[] nanos = new long[4096];
        int calls = 0;
        try (HttpConnection connection = service.connect()) {
            for (long before = System.nanoTime(); before < end; ) {
                call.make(connection);
                long after = System.nanoTime();
                if (calls == nanos.length) {
                    nanos = Arrays.copyOf(nanos, calls * 2);
                }
                nanos[calls++] = after - before;
                before = after;
            }
        }
        return Arrays.copyOf(nanos, calls);
    }
}
