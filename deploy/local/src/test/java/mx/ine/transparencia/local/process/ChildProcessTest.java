package mx.ine.transparencia.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChildProcessTest {
    @TempDir private Path directory;
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private HttpServer health;
    private ChildProcess child;

    @BeforeEach
    void a_place_to_ask_for_health() throws IOException {
        health = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        health.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        health.start();
    }

    @AfterEach
    void stop() {
        child.stop();
        health.stop(0);
    }

    @Test
    void it_is_ready_when_it_says_so() {
        start("exec sleep 600");

        awaitReady();

        assertThat(child.pid()).isPresent();
        assertThat(directory.resolve("child.pid")).hasContent(child.pid().getAsLong() + "\n");
    }

    @Test
    void killed_it_comes_back_as_another_process() throws InterruptedException {
        start("exec sleep 600");
        awaitReady();
        long first = child.pid().getAsLong();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        assertThat(news.poll(10, TimeUnit.SECONDS)).contains("terminó (código 137)");
        awaitReady();
        assertThat(child.pid().getAsLong()).isNotEqualTo(first);
    }

    @Test
    void one_that_cannot_start_is_tried_again() throws InterruptedException {
        start("exit 3");

        assertThat(news.poll(10, TimeUnit.SECONDS)).contains("código 3");
        assertThat(news.poll(10, TimeUnit.SECONDS)).contains("código 3");
    }

    @Test
    void stopped_it_stays_away_until_it_is_started_again() {
        start("exec sleep 600");
        awaitReady();
        ProcessHandle first = ProcessHandle.of(child.pid().getAsLong()).orElseThrow();

        child.stop();

        assertThat(first.isAlive()).isFalse();
        assertThat(child.state()).isEqualTo(Part.State.STOPPED);
        assertThat(Files.exists(directory.resolve("child.pid"))).isFalse();
        child.start();
        awaitReady();
    }

    private void start(String script) {
        child =
                new ChildProcess(
                        "child",
                        new Launch(
                                List.of("sh", "-c", script),
                                Map.of(),
                                directory,
                                directory.resolve("child.log")),
                        new Probe(URI.create("http://127.0.0.1:" + health.getAddress().getPort())),
                        directory.resolve("child.pid"),
                        news::add);
        child.start();
    }

    private void awaitReady() {
        Awaitility.await()
                .until(() -> child.state() == Part.State.READY && child.pid().isPresent());
    }
}
