package mx.ine.transparencia.platform.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How often one may ask: so many at once, given back evenly over a period. Counted in this process;
 * the least recently seen are forgotten when there are very many.
 */
@ApplicationScoped
public final class RateLimits {

    private static final int REMEMBERED = 50_000;

    /** {@code transparencia.limits."name".calls} and {@code .period}. */
    @ConfigMapping(prefix = "transparencia.limits")
    interface Settings {
        @WithDefault("600")
        int calls();

        @WithDefault("PT1M")
        Duration period();

        Map<String, Limit> named();
    }

    interface Limit {
        int calls();

        @WithDefault("PT1M")
        Duration period();
    }

    private record Counted(String limit, String key) {}

    private final Settings settings;
    private final Map<Counted, Bucket> buckets =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Counted, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    RateLimits(Settings settings) {
        this.settings = settings;
    }

    /**
     * Counts one call.
     *
     * @param limit the name of the limit in the settings; without settings, the general one
     * @param key who or what is counted: an address, a folio
     * @throws ProblemException 429 with {@code Retry-After} when there are none left
     */
    public void check(String limit, String key) {
        ConsumptionProbe probe = bucket(limit, key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
            throw new ProblemException(
                    Problem.of(
                            ProblemType.TOO_MANY_REQUESTS,
                            "Espere " + seconds + " segundos y vuelva a intentarlo."),
                    Map.of("Retry-After", Long.toString(seconds)));
        }
    }

    private Bucket bucket(String limit, String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(new Counted(limit, key), this::fresh);
        }
    }

    private Bucket fresh(Counted counted) {
        Limit named = settings.named().get(counted.limit());
        int calls = named == null ? settings.calls() : named.calls();
        Duration period = named == null ? settings.period() : named.period();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, period))
                .build();
    }
}
