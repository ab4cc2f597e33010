package mx.ine.transparencia.local.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mx.ine.transparencia.local.DataDirectory;
import mx.ine.transparencia.local.Endpoint;
import mx.ine.transparencia.local.Ports;
import mx.ine.transparencia.local.Secrets;
import mx.ine.transparencia.local.process.ChildProcess;
import mx.ine.transparencia.local.process.Launch;
import mx.ine.transparencia.local.process.Part;
import mx.ine.transparencia.local.process.Probe;

/** Keycloak for one suite: shared programs, a database and a realm of its own. */
public final class SignIn {
    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    private SignIn() {}

    /** The part, not yet started. */
    public static Part of(
            KeycloakPrograms programs,
            DataDirectory data,
            Secrets secrets,
            Ports ports,
            Consumer<String> news) {
        Path home = data.directory("keycloak");
        try {
            link(home, programs.home());
            offerRealm(home, Realm.json(secrets, ports.publicUrl()).encodePrettily());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // it may take its time: people sign in after the public pages are there
        List<String> command = new ArrayList<>(List.of("nice", "-n", "10"));
        command.addAll(KeycloakCommand.java(home, start(ports)));
        return new ChildProcess(
                Endpoint.SIGN_IN.id(),
                new Launch(command, Map.of(), home, data.log(Endpoint.SIGN_IN.id())),
                new Probe(URI.create(Realm.url(ports))),
                data.run(Endpoint.SIGN_IN.id() + ".pid"),
                news);
    }

    private static List<String> start(Ports ports) {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.of(Endpoint.SIGN_IN),
                "--hostname=" + ports.publicUrl() + Realm.PATH,
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded",
                "--import-realm");
    }

    private static void link(Path home, Path programs) throws IOException {
        for (String name : SHARED) {
            Files.deleteIfExists(home.resolve(name));
            Files.createSymbolicLink(home.resolve(name), programs.resolve(name));
        }
    }

    /**
     * Keycloak imports a realm it does not know and leaves one it knows; so when ours is not the
     * one it was given, its database goes. It holds nothing but sessions beside the realm.
     */
    private static void offerRealm(Path home, String realm) throws IOException {
        Path file =
                Files.createDirectories(home.resolve("data/import")).resolve(Realm.NAME + ".json");
        if (Files.exists(file) && Files.readString(file).equals(realm)) {
            return;
        }
        Path database = home.resolve("data/h2");
        if (Files.exists(database)) {
            DataDirectory.delete(database);
        }
        Files.writeString(file, realm);
    }
}
