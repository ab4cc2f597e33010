package mx.ine.transparencia.requests.classification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.requests.classification.domain.Classified;
import mx.ine.transparencia.requests.classification.domain.Secrecy;

/**
 * What an organ writes of what it classifies; the rules say what may be missing.
 *
 * @param subject the file or document
 * @param grounds codes of the catalogue, as in {@code 11.3.IV}
 * @param on the day of the classification; today if absent
 */
record EntryInput(
        @NotBlank(message = "Escriba el rubro temático.") @Size(max = 200) String theme,
        @NotBlank(message = "Diga qué expediente o documento es.") @Size(max = 500) String subject,
        @NotNull(message = "Elija si es reservada o confidencial.") Secrecy secrecy,
        @Size(max = 10) List<@NotBlank @Size(max = 20) String> grounds,
        @Size(max = 10_000) String reasons,
        @Size(max = 10_000) String harm,
        LocalDate on,
        LocalDate until,
        @Size(max = 500) String condition,
        @Size(max = 2_000) String parts) {

    /** As what it is for the register. */
    Classified classified(String organ, boolean party, String regime, LocalDate today) {
        return new Classified(
                organ,
                party,
                theme.strip(),
                subject.strip(),
                secrecy,
                grounds == null ? List.of() : grounds,
                orEmpty(reasons),
                orEmpty(harm),
                on == null || on.isAfter(today) ? today : on,
                Optional.ofNullable(until),
                orEmpty(condition),
                orEmpty(parts),
                regime);
    }

    private static String orEmpty(String given) {
        return given == null ? "" : given.strip();
    }
}
