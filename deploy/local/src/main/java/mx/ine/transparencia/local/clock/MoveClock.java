package mx.ine.transparencia.local.clock;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mx.ine.transparencia.local.StartRefused;
import mx.ine.transparencia.local.SuiteService;

/**
 * {@code deploy/clock}: takes a training suite to a later moment, and returns when every service
 * has dealt with all terms that ran out before it.
 */
public final class MoveClock {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path data;

    private MoveClock(Path data) {
        this.data = data;
    }

    /** Arguments: data directory, moment. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            new MoveClock(Path.of(arguments[0])).to(TrainingInstant.parse(arguments[1]));
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private void to(Instant moment) throws IOException, InterruptedException {
        TrainingClock clock = new TrainingClock(data.resolve("clock"));
        Path facts = data.resolve("run/suite.properties");
        if (!clock.set() || !Files.exists(facts)) {
            throw new StartRefused(
                    "La suite de %s no vive en capacitación: arránquela con deploy/run --fresh --clock FECHA."
                            .formatted(data));
        }
        List<URI> services = services(facts);
        clock.move(moment, Instant.now());
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (URI service : services) {
            while (sweptTo(service).isBefore(moment)) {
                if (System.nanoTime() > end) {
                    throw new StartRefused(
                            "El reloj marca ya %s, pero %s no ha terminado de revisar sus plazos."
                                    .formatted(TrainingInstant.inWords(moment), service));
                }
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        }
        System.out.println(
                TrainingInstant.inWords(clock.at(Instant.now())) + " en la Ciudad de México");
    }

    private static List<URI> services(Path facts) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(facts)) {
            properties.load(reader);
        }
        return Stream.of(SuiteService.values())
                .map(service -> properties.getProperty(service.id() + ".url") + "/q/clock")
                .map(URI::create)
                .toList();
    }

    /** The distant past while the service does not answer. */
    private Instant sweptTo(URI service) throws InterruptedException {
        try {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(service).timeout(Duration.ofSeconds(5)).build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                return Instant.MIN;
            }
            // a service that has just started has not finished its first round
            String sweptTo = new JsonObject(answer.body()).getString("sweptTo");
            return sweptTo == null ? Instant.MIN : Instant.parse(sweptTo);
        } catch (IOException e) {
            return Instant.MIN;
        }
    }
}
