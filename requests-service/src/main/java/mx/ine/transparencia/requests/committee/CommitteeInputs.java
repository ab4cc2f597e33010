package mx.ine.transparencia.requests.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What comes with the acts of the Committee. */
final class CommitteeInputs {
    private static final String REASON = "Escriba los motivos.";

    private CommitteeInputs() {}

    /**
     * @param alternate whether for the titular of the seat, not as the titular
     * @param rank of an alternate (18.4.II)
     */
    record Designation(
            @NotNull(message = "Elija el lugar.") Seat seat,
            Boolean alternate,
            @NotNull
                    @Pattern(
                            regexp = "[A-Za-z0-9._@-]{1,100}",
                            message = "Escriba la cuenta con la que entra, sin espacios.")
                    String account,
            @NotBlank(message = "Escriba el nombre.") @Size(max = 200) String name,
            @NotBlank(message = "Escriba el cargo.") @Size(max = 200) String post,
            Rank rank,
            @NotBlank(message = "Escriba quién designa.") @Size(max = 300) String designatedBy,
            @NotNull(message = "Escriba desde cuándo.") LocalDate from) {
        Designation {
            alternate = alternate != null && alternate;
        }
    }

    record End(@NotNull(message = "Escriba hasta cuándo.") LocalDate until) {}

    record Convocation(
            @NotNull(message = "Elija el tipo de sesión.") SessionKind kind,
            @NotNull(message = "Escriba el día.") LocalDate day,
            @NotNull(message = "Escriba la hora.") LocalTime meetsAt,
            @NotBlank(message = "Escriba el lugar.") @Size(max = 300) String place) {}

    /**
     * Either the matters, or which of the pending ones: those due soonest first.
     *
     * @param dueBy only those due until then; every one when absent
     * @param most how many at the most
     */
    record AgendaItems(
            @Size(max = AgendaBuilding.MOST) List<@NotNull UUID> matters,
            LocalDate dueBy,
            @Min(1) @Max(AgendaBuilding.MOST) Integer most) {}

    record Attendance(
            @NotBlank(message = "Diga quién.") @Size(max = 100) String account, boolean present) {}

    record Reason(@NotBlank(message = REASON) @Size(max = 5000) String reason) {}

    /**
     * @param round the proposal that is voted, as the session shows it
     * @param inFavour for it; else against
     */
    record VoteInput(
            @NotNull(message = "Falta la propuesta que se vota.") Integer round,
            @NotNull(message = "Elija el sentido de su voto.") Boolean inFavour) {}

    record DissentInput(
            @NotBlank(message = "Escriba su voto particular.") @Size(max = 20000) String text) {}

    /**
     * @param subject the criterion in a line; its text is that of the resolution that adopts it
     */
    record CriterionInput(
            @NotBlank(message = "Escriba de qué se trata, sin datos personales.") @Size(max = 500)
                    String subject) {}
}
