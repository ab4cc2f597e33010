package mx.ine.transparencia.requests.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.requests.request.domain.Secrecy;

/** What is sent with what organs declare and the Committee asks (Art. 10-13, 25.3.IV-VI, 67). */
final class DeclarationInputs {
    private static final int LONG_TEXT = 10_000;

    private DeclarationInputs() {}

    /**
     * What an organ classifies; the files are uploaded before, as {@code CLASSIFIED} and {@code
     * PUBLIC_VERSION}.
     *
     * @param partial only a part: the rest is had as a public version
     * @param grounds codes of the catalogue
     * @param reasons why the case fits the ground (11.5)
     * @param harm the harm of disclosing it, with what is reserved (11.6)
     * @param until the last day of the reserve, or else {@code condition}
     * @param parts which parts are classified, with {@code partial}
     * @param quotes what the public version costs in each way of delivery
     */
    record ClassificationInput(
            @NotNull(message = "Elija una de las opciones.") Secrecy secrecy,
            Boolean partial,
            @Size(max = 20) List<@NotBlank @Size(max = 20) String> grounds,
            @NotBlank(message = "Escriba los motivos.") @Size(max = LONG_TEXT) String reasons,
            @Size(max = LONG_TEXT) String harm,
            LocalDate until,
            @Size(max = 2_000) String condition,
            @Size(max = 2_000) String parts,
            @Size(max = 6) List<Inputs.@Valid @NotNull QuoteInput> quotes) {

        boolean inPart() {
            return Boolean.TRUE.equals(partial);
        }
    }

    /**
     * A search made (25.3.VI).
     *
     * @param unit where, and why there
     * @param by who searched
     */
    record SearchInput(
            @NotBlank(message = "Escriba en qué área se buscó y por qué.") @Size(max = 2_000)
                    String unit,
            @NotBlank(message = "Escriba los criterios de búsqueda.") @Size(max = 2_000)
                    String criteria,
            @NotNull(message = "Escriba cuándo se buscó.") LocalDate searchedOn,
            @NotBlank(message = "Escriba quién buscó.") @Size(max = 200) String by,
            @NotBlank(message = "Escriba qué resultó.") @Size(max = 2_000) String result) {}

    /**
     * @param searches entries of the log besides those registered before
     */
    record NonexistenceInput(
            @NotBlank(message = "Escriba los motivos.") @Size(max = LONG_TEXT) String reasons,
            @Size(max = 50) List<@Valid @NotNull SearchInput> searches) {}

    record ConsentAnswer(@NotNull(message = "Elija una de las opciones.") Boolean given) {}

    /** What is asked of a party (67). */
    record ConsultationInput(
            @NotBlank(message = "Escriba qué se consulta.") @Size(max = 2_000) String text) {}

    record ConsultationAnswer(
            @NotNull(message = "Elija una de las opciones.") Boolean willing,
            @Size(max = 2_000) String text) {}

    record JoiningInput(
            @NotNull(message = "Escriba el folio.")
                    @Pattern(regexp = "[0-9]{15}", message = "Un folio tiene 15 cifras.")
                    String into,
            @NotBlank(message = "Escriba los motivos.") @Size(max = 2_000) String reasons) {}
}
