package mx.ine.transparencia.platform.app;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the small service of the tests is sent. */
public record Thing(@NotBlank @Size(max = 20) String name, LocalDate on, Integer count, Kind kind) {

    public enum Kind {
        LARGE,
        SMALL
    }
}
