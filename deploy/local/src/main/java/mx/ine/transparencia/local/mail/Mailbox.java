package mx.ine.transparencia.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Every message the suite sent, whoever it was for, kept as files between runs. */
public final class Mailbox {
    private static final String ENDING = ".eml";
    private static final String FOR = "X-Recipient";
    private static final String AT = "X-Received-At";

    private final Path directory;
    private final Session session = Session.getInstance(new Properties());
    private final AtomicLong last;

    public Mailbox(Path directory) {
        this.directory = directory;
        this.last = new AtomicLong(files().mapToLong(Mailbox::number).max().orElse(0));
    }

    /**
     * Takes a message for one recipient: it is on disk before the sender hears that it was taken.
     */
    void take(MimeMessage message, String recipient) {
        long number = last.incrementAndGet();
        Path half = directory.resolve(number + ".part");
        try (OutputStream out = Files.newOutputStream(half)) {
            out.write(
                    "%s: %s\r\n%s: %s\r\n"
                            .formatted(FOR, recipient.replaceAll("[\r\n]", ""), AT, Instant.now())
                            .getBytes(StandardCharsets.UTF_8));
            message.writeTo(out);
            Files.move(half, directory.resolve(number + ENDING), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("The message could not be kept", e);
        }
    }

    /** The latest messages, newest first. */
    List<Letter> latest(int limit) {
        return files().sorted(Comparator.comparingLong(Mailbox::number).reversed())
                .limit(limit)
                .map(this::read)
                .toList();
    }

    Optional<Letter> find(String id) {
        Path file = directory.resolve(id + ENDING);
        return id.matches("\\d{1,18}") && Files.exists(file)
                ? Optional.of(read(file))
                : Optional.empty();
    }

    private Letter read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(session, in);
            return new Letter(
                    Long.toString(number(file)),
                    Instant.parse(message.getHeader(AT, null)),
                    message.getHeader(FOR, null),
                    Optional.ofNullable(message.getSubject()).orElse("(sin asunto)"),
                    LetterText.of(message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a message: " + file, e);
        }
    }

    private Stream<Path> files() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(Path file) {
        return Long.parseLong(file.getFileName().toString().replace(ENDING, ""));
    }
}
