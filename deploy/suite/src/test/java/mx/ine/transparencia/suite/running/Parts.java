package mx.ine.transparencia.suite.running;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Parts of the suite taken away and given back, by the launcher's control panel. */
public final class Parts {
    public static final String REQUESTS = "requests";
    public static final String POSTGRES = "postgres";
    public static final String KAFKA = "kafka";
    public static final String SMTP = "smtp";
    public static final String SIGN_IN = "sign-in";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Parts() {}

    public static void stop(String part) {
        act(part, "stop");
    }

    /** Starts it and waits until it is ready. */
    public static void start(String part) {
        act(part, "start");
        awaitReady(part);
    }

    public static void restart(String part) {
        act(part, "restart");
        awaitReady(part);
    }

    /** Ends its process as {@code kill -9} does; the launcher starts it again. */
    public static boolean kill(String part) {
        return pid(part)
                .flatMap(ProcessHandle::of)
                .map(ProcessHandle::destroyForcibly)
                .orElse(false);
    }

    public static void awaitReady(String part) {
        await("part " + part)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> "READY".equals(state(part).get("state")));
    }

    public static Optional<Long> pid(String part) {
        return Optional.ofNullable(state(part).get("pid"))
                .map(pid -> Long.parseLong(pid.toString()));
    }

    private static Map<String, Object> state(String part) {
        return panel().get("/parts").then().statusCode(200).extract().path(found(part));
    }

    private static String found(String part) {
        return "find { it.name == '%s' }".formatted(part);
    }

    private static void act(String part, String act) {
        panel().post("/parts/%s/%s".formatted(part, act)).then().statusCode(204);
    }

    private static RequestSpecification panel() {
        return given().baseUri(Suite.running().control()).header("X-Transparencia-Local", "suite");
    }
}
