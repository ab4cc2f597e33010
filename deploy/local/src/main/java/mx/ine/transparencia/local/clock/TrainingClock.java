package mx.ine.transparencia.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import mx.ine.transparencia.local.StartRefused;

/**
 * The file that tells the services at which date a training suite lives: one line, the training
 * instant and the real instant at which it was set. Training time goes on at the pace of real time,
 * and is only ever moved forward: a term that ran out does not run again.
 */
public record TrainingClock(Path file) {

    /** Whether the suite of this file lives in training time. */
    public boolean set() {
        return Files.exists(file);
    }

    /** Training time when it is {@code real} outside. */
    public Instant at(Instant real) {
        try {
            String[] line = Files.readString(file).strip().split("\\s+");
            return Instant.parse(line[0]).plus(Duration.between(Instant.parse(line[1]), real));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * From {@code real} on it is {@code training}.
     *
     * @throws StartRefused when that is earlier than training time is already
     */
    public void move(Instant training, Instant real) {
        if (set() && training.isBefore(at(real))) {
            throw new StartRefused(
                    "El reloj de capacitación ya marca %s y no puede retroceder: los plazos vencidos no vuelven a correr. Para empezar en otra fecha use deploy/run --fresh --clock FECHA."
                            .formatted(TrainingInstant.inWords(at(real))));
        }
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, training + " " + real + "\n");
            // a service that reads meanwhile sees the old line or the new one, never half of one
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
