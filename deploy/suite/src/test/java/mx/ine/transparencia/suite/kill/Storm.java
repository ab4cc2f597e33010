package mx.ine.transparencia.suite.kill;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Planted;

/** Many people who file at the same time, and try again until each has a folio. */
public final class Storm implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** One in so many sends once more what was accepted already. */
    private static final int TWICE = 10;

    private final int filings;
    private final Client client = new Client();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, String> folios = new ConcurrentHashMap<>();
    private final AtomicInteger tries = new AtomicInteger();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final List<Thread> people = new ArrayList<>();

    private Storm(int filings) {
        this.filings = filings;
    }

    /** Begins; the filings go on by themselves. */
    public static Storm of(int filings, int parallel) {
        Storm storm = new Storm(filings);
        for (int i = 0; i < parallel; i++) {
            storm.people.add(Thread.ofPlatform().name("person-" + i).start(storm::fileAll));
        }
        return storm;
    }

    private void fileAll() {
        try {
            for (int n = next.getAndIncrement(); n < filings; n = next.getAndIncrement()) {
                file(n);
            }
        } catch (RuntimeException | AssertionError e) {
            wrong.add(Thread.currentThread().getName() + ": " + e);
        }
    }

    private void file(int n) {
        String idempotencyKey = UUID.randomUUID().toString();
        Map<String, Object> filing = Filings.with("searchHints", "Solicitud número " + n);
        String folio = untilAccepted(filing, idempotencyKey);
        folios.put(n, folio);
        if (n % TWICE == 0) {
            String again = untilAccepted(filing, idempotencyKey);
            if (!again.equals(folio)) {
                wrong.add("The same filing got %s and then %s".formatted(folio, again));
            }
        }
    }

    private String untilAccepted(Map<String, Object> filing, String idempotencyKey) {
        Client.Settled settled =
                await().atMost(PATIENCE)
                        .pollDelay(Duration.ZERO)
                        .pollInterval(PAUSE)
                        .until(() -> attempt(filing, idempotencyKey), Optional::isPresent)
                        .orElseThrow();
        if (settled.status() != 201) {
            throw new AssertionError(settled.status() + " " + settled.body());
        }
        Planted.key(settled.json().path("trackingKey").asText());
        return settled.json().path("folio").asText();
    }

    private Optional<Client.Settled> attempt(Map<String, Object> filing, String idempotencyKey) {
        tries.incrementAndGet();
        return client.file(filing, idempotencyKey);
    }

    public int accepted() {
        return folios.size();
    }

    public int tries() {
        return tries.get();
    }

    public boolean over() {
        return people.stream().noneMatch(Thread::isAlive);
    }

    /** The folio that each filing got. */
    public List<String> folios() {
        return List.copyOf(folios.values());
    }

    /** What should not have happened, in words. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    @Override
    public void close() {
        next.set(filings);
        client.close();
    }
}
