package mx.ine.transparencia.bench.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that stays open, on a plain socket: it knows only as much HTTP as the service
 * speaks to it, so that the load costs the machine little beside what it measures.
 */
final class HttpConnection implements AutoCloseable {
    private static final int LARGEST = 256 * 1024;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[LARGEST];
    private int filled;

    private HttpConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
    }

    /** An answer; its body is read only when asked for. */
    record Answer(int status, String body) {}

    static HttpConnection to(int port) {
        try {
            return new HttpConnection(new Socket(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param headers each line ended by CR LF
     */
    Answer get(String path, String headers) {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
    }

    Answer post(String path, String headers, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return send(
                "POST "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: "
                        + length
                        + "\r\n"
                        + headers
                        + "\r\n"
                        + body);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(String request) {
        try {
            out.write(request.getBytes(StandardCharsets.UTF_8));
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer read() throws IOException {
        filled = 0;
        int head = -1;
        while (head < 0) {
            fill();
            head = endOfHead();
        }
        String headers = new String(buffer, 0, head, StandardCharsets.ISO_8859_1);
        int length = contentLength(headers);
        while (filled < head + length) {
            fill();
        }
        return new Answer(
                Integer.parseInt(headers.substring(9, 12)),
                new String(buffer, head, length, StandardCharsets.UTF_8));
    }

    private void fill() throws IOException {
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read <= 0) {
            throw new IOException("The answer ended too early, or is too long");
        }
        filled += read;
    }

    private int endOfHead() {
        for (int i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int contentLength(String headers) throws IOException {
        String lower = headers.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("\r\ncontent-length:");
        if (at < 0) {
            throw new IOException("An answer without its length");
        }
        int from = at + "\r\ncontent-length:".length();
        return Integer.parseInt(lower.substring(from, lower.indexOf("\r\n", from)).strip());
    }
}
