package mx.ine.transparencia.local;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import mx.ine.transparencia.local.gateway.Gateway;
import mx.ine.transparencia.local.mail.MailPages;
import mx.ine.transparencia.local.mail.MailPart;
import mx.ine.transparencia.local.mail.Mailbox;
import mx.ine.transparencia.local.process.Part;
import mx.ine.transparencia.local.signin.KeycloakPrograms;
import mx.ine.transparencia.local.signin.SignIn;
import mx.ine.transparencia.platform.testing.ServiceDatabase;

/** Everything that runs, in the order in which it starts; it stops in the opposite order. */
final class Suite {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 100;

    private final Path checkout;
    private final DataDirectory data;
    private final Ports ports;
    private final Console console;
    private final Secrets secrets;
    private final Vertx vertx = Vertx.vertx();
    private final List<Part> parts = new CopyOnWriteArrayList<>();
    private final List<Part> services = new ArrayList<>();
    private Part signIn;

    Suite(Path checkout, DataDirectory data, Ports ports, Console console) {
        this.checkout = checkout;
        this.data = data;
        this.ports = ports;
        this.console = console;
        this.secrets = new Secrets(data.root().resolve("secrets.properties"));
    }

    /** Returns when the services are ready; sign-in may still be on its way. */
    void start(KeycloakPrograms keycloak) {
        PostgresPart postgres =
                add(new PostgresPart(data, secrets, ports.of(Endpoint.POSTGRES), console::say));
        KafkaPart kafka = add(new KafkaPart(data, ports.of(Endpoint.KAFKA)));
        Mailbox mailbox = new Mailbox(data.directory("mail"));
        Part mail = add(new MailPart(mailbox, ports.of(Endpoint.SMTP)));
        CompletableFuture<Void> broker = CompletableFuture.runAsync(kafka::start);
        postgres.start();
        startServices(postgres.databases());
        console.say("PostgreSQL lista");
        signIn = add(SignIn.of(keycloak, data, secrets, ports, console::say));
        signIn.start();
        broker.join();
        console.say("Kafka lista");
        mail.start();
        await(Gateway.listen(vertx, ports, new MailPages(vertx, mailbox)));
        await(new ControlPanel(vertx, parts).listen(ports.of(Endpoint.CONTROL)));
        awaitReady(services);
    }

    boolean signInReady() {
        return signIn.state() == Part.State.READY;
    }

    void awaitSignIn() {
        awaitReady(List.of(signIn));
    }

    /** Services and sign-in together, then what they stand on. */
    void stop() {
        vertx.close();
        List<CompletableFuture<Void>> stopping =
                parts.stream()
                        .filter(part -> part == signIn || services.contains(part))
                        .map(part ->
                                CompletableFuture.runAsync(part::stop, Thread::startVirtualThread))
                        .toList();
        stopping.forEach(CompletableFuture::join);
        parts.reversed().forEach(Part::stop);
    }

    private void startServices(Map<SuiteService, ServiceDatabase> databases) {
        ServiceEnvironment environment = new ServiceEnvironment(data, secrets, ports);
        Installation installation = new Installation(checkout, data);
        for (SuiteService service : SuiteService.values()) {
            Part part =
                    add(
                            ServiceProcess.of(
                                    service,
                                    installation.of(service),
                                    data,
                                    environment.of(service, databases.get(service)),
                                    console::say));
            services.add(part);
            part.start();
        }
    }

    private void awaitReady(List<Part> awaited) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Part> waiting = new ArrayList<>(awaited);
        while (true) {
            waiting.removeIf(this::announceReady);
            if (waiting.isEmpty()) {
                return;
            }
            if (System.nanoTime() > end) {
                String late = waiting.getFirst().name();
                throw new StartRefused("%s no arranca: vea %s".formatted(late, data.log(late)));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", e);
            }
        }
    }

    private boolean announceReady(Part part) {
        boolean ready = part.state() == Part.State.READY;
        if (ready) {
            console.say(part.name() + " lista");
        }
        return ready;
    }

    private <P extends Part> P add(P part) {
        parts.add(part);
        return part;
    }

    private static void await(Future<?> future) {
        future.toCompletionStage().toCompletableFuture().join();
    }
}
