package mx.ine.transparencia.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The port of each endpoint, all of them on this machine's loopback interface. */
public record Ports(Map<Endpoint, Integer> of) {

    public Ports {
        of = Map.copyOf(of);
    }

    public static Ports usual() {
        Map<Endpoint, Integer> ports = new EnumMap<>(Endpoint.class);
        Stream.of(Endpoint.values()).forEach(e -> ports.put(e, e.usualPort()));
        return new Ports(ports);
    }

    /** Ports in a row from {@code base}, in the order of {@link Endpoint}. */
    public static Ports from(int base) {
        Map<Endpoint, Integer> ports = new EnumMap<>(Endpoint.class);
        Stream.of(Endpoint.values()).forEach(e -> ports.put(e, valid(base + e.ordinal())));
        return new Ports(ports);
    }

    public Ports with(Endpoint endpoint, int port) {
        Map<Endpoint, Integer> ports = new EnumMap<>(of);
        ports.put(endpoint, valid(port));
        return new Ports(ports);
    }

    public int of(Endpoint endpoint) {
        return of.get(endpoint);
    }

    public int of(SuiteService service) {
        return of(Endpoint.of(service));
    }

    /** The one origin people see. */
    public String publicUrl() {
        return "http://localhost:" + of(Endpoint.GATEWAY);
    }

    public String url(Endpoint endpoint) {
        return "http://127.0.0.1:" + of(endpoint);
    }

    /** Endpoints whose port another program holds already. */
    public List<Endpoint> taken() {
        return Stream.of(Endpoint.values()).filter(e -> !free(of(e))).toList();
    }

    private static int valid(int port) {
        if (port < 1024 || port > 65_535) {
            throw new StartRefused(
                    "El puerto %d no sirve: use uno entre 1024 y 65535.".formatted(port));
        }
        return port;
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
