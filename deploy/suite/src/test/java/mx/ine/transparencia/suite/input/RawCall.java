package mx.ine.transparencia.suite.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A call written byte by byte: it may announce what it never sends. */
final class RawCall {
    private static final int PATIENCE_MILLIS = 30_000;

    private final URI server;

    RawCall(String server) {
        this.server = URI.create(server);
    }

    /** The status of the answer to a body that is announced and of which only this comes. */
    int post(String path, Map<String, String> headers, long announced, String sent) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            StringBuilder head =
                    new StringBuilder("POST %s HTTP/1.1\r\n".formatted(path))
                            .append("Host: %s:%d\r\n".formatted(server.getHost(), server.getPort()))
                            .append("Content-Length: %d\r\n".formatted(announced));
            headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
            OutputStream out = socket.getOutputStream();
            out.write((head + "\r\n" + sent).getBytes(StandardCharsets.UTF_8));
            out.flush();
            BufferedReader answer =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = answer.readLine();
            if (line == null) {
                throw new AssertionError("The connection was closed without an answer");
            }
            return Integer.parseInt(line.split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
