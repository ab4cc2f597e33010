package mx.ine.transparencia.platform.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mx.ine.transparencia.platform.clock.Sweep;

/** A sweep that finds more to do after it has done something, until there is nothing left. */
@Singleton
public class Cascade implements Sweep {

    public final List<Instant> rounds = new CopyOnWriteArrayList<>();
    public final AtomicInteger toDo = new AtomicInteger();
    public final AtomicInteger toFail = new AtomicInteger();

    @Override
    public String name() {
        return "cascade";
    }

    @Override
    public int run(Instant now) {
        rounds.add(now);
        if (toFail.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("not now");
        }
        return toDo.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 1 : 0;
    }
}
