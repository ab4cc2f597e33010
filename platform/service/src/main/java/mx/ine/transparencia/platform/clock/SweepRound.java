package mx.ine.transparencia.platform.clock;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.time.Instant;
import java.util.List;
import mx.ine.transparencia.platform.web.SafeTrace;
import org.jboss.logging.Logger;

/** One round of all the sweeps at one moment, repeated until none has anything left to do. */
final class SweepRound {

    private static final Logger LOG = Logger.getLogger(SweepRound.class);

    /** Far more than any cascade needs: a sweep that never answers 0 must not spin for ever. */
    private static final int PASSES = 100_000;

    private final List<Sweep> sweeps;

    SweepRound(List<Sweep> sweeps) {
        this.sweeps = sweeps;
    }

    /** Whether all was done: false when some sweep failed and must be tried again. */
    boolean run(Instant now) {
        boolean whole = true;
        for (int pass = 0; pass < PASSES && !Thread.currentThread().isInterrupted(); pass++) {
            int done = 0;
            whole = true;
            for (Sweep sweep : sweeps) {
                int did = attempt(sweep, now);
                whole &= did >= 0;
                done += Math.max(did, 0);
            }
            if (done == 0) {
                return whole;
            }
        }
        LOG.warn("Sweeps still find work: a sweep counts work that it does not finish");
        return false;
    }

    /** What it did, or -1 when it failed; a failing sweep does not stop the others. */
    private static int attempt(Sweep sweep, Instant now) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return sweep.run(now);
        } catch (RuntimeException e) {
            LOG.errorf("Sweep %s failed: %s", sweep.name(), SafeTrace.of(e));
            return -1;
        } finally {
            request.terminate();
        }
    }
}
