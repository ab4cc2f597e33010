package mx.ine.transparencia.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Bodies that nobody holds in memory. */
final class LargeBody {

    static final long MB = 1024L * 1024L;
    static final String FORM = "multipart/form-data; boundary=frontera";

    private LargeBody() {}

    static BodyPublisher raw(long size) {
        return BodyPublishers.fromPublisher(undeclared(size), size);
    }

    static BodyPublisher undeclared(long size) {
        return BodyPublishers.ofInputStream(() -> zeros(size));
    }

    static BodyPublisher form(String fileName, long size) {
        return form(fileName, size, () -> zeros(size));
    }

    static BodyPublisher form(String fileName, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return form(fileName, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static BodyPublisher form(String fileName, long size, Supplier<InputStream> content) {
        byte[] head =
                ("--frontera\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + fileName
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--frontera--\r\n".getBytes(StandardCharsets.US_ASCII);
        BodyPublisher whole =
                BodyPublishers.ofInputStream(() ->
                        new SequenceInputStream(
                                Collections.enumeration(
                                        List.of(
                                                new ByteArrayInputStream(head),
                                                content.get(),
                                                new ByteArrayInputStream(tail)))));
        return BodyPublishers.fromPublisher(whole, head.length + size + tail.length);
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int given = (int) Math.min(length, left);
                left -= given;
                return given;
            }
        };
    }
}
