package mx.ine.transparencia.bench.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Tells of events at a fixed rate, whether those before have arrived or not. */
final class Load {
    private final int rate;
    private final Receiver receiver;
    private int next;

    Load(int rate, Receiver receiver) {
        this.rate = rate;
        this.receiver = receiver;
    }

    void drive(Way way, Duration duration, Latencies latencies) throws Exception {
        int first = next;
        int count = (int) (rate * duration.toSeconds());
        next += count;
        List<Future<Long>> told = new ArrayList<>();
        try (ExecutorService tellers = Executors.newFixedThreadPool(8)) {
            long begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                waitUntil(begin + i * 1_000_000_000L / rate);
                int n = first + i;
                told.add(tellers.submit(() -> way.tell(n)));
            }
        }
        for (int i = 0; i < count; i++) {
            latencies.add(receiver.cameAt(first + i) - told.get(i).get());
        }
    }

    private static void waitUntil(long moment) {
        for (long left; (left = moment - System.nanoTime()) > 0; ) {
            LockSupport.parkNanos(left);
        }
    }
}
