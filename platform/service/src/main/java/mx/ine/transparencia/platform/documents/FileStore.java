package mx.ine.transparencia.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A directory: {@code ab/cd/abcd…}. A file appears under its name whole or not at all. */
final class FileStore implements DocumentStore {

    private final Path root;

    FileStore(Path root) {
        this.root = root;
    }

    @Override
    public void keep(Path file, String sha256) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place) && Files.size(place) == Files.size(file)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        sync(place.getParent());
        sync(place.getParent().getParent());
        sync(root);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public boolean has(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    /** A rename is durable once its directory is. */
    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
