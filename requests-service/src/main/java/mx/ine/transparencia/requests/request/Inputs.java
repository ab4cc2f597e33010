package mx.ine.transparencia.requests.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.EstradosCause;
import mx.ine.transparencia.requests.request.domain.Means;
import mx.ine.transparencia.requests.request.domain.Turn;

/** What is sent with each act on a request, by the API and by the pages alike. */
final class Inputs {
    private static final int LONG_TEXT = 10_000;

    private Inputs() {}

    /** Art. 25.3.I. */
    record Turns(
            @NotEmpty(message = "Indique al menos un área.") @Size(max = 50)
                    List<@NotBlank @Size(max = 12) String> organs) {}

    enum Outcome {
        PUBLIC,
        ALREADY_PUBLIC,
        NOT_COMPETENT
    }

    /**
     * What a way of delivery costs, in pesos with two decimals at most. Where a tariff is in force
     * the amounts are computed from what is counted, and may be left out (30.3).
     *
     * @param pages of copies; {@code units} of discs
     * @param brought pieces of material that the applicant brings (28.3)
     * @param web a print of what is published: thirty pages are free (24.11)
     * @param material the kind, where the tariff has several; likewise {@code carrier}
     * @param deliveries how many are sent to an address
     */
    record QuoteInput(
            @NotNull DeliveryMode mode,
            @Digits(integer = 8, fraction = 2) BigDecimal materials,
            @Digits(integer = 8, fraction = 2) BigDecimal shipping,
            @Min(0) @Max(1_000_000) Integer pages,
            @Min(0) @Max(100_000) Integer units,
            @Min(0) @Max(1_000_000) Integer brought,
            Boolean web,
            @Size(max = 60) String material,
            @Min(0) @Max(1_000) Integer deliveries,
            @Size(max = 60) String carrier) {

        boolean counted() {
            return pages != null || units != null || deliveries != null;
        }

        QuoteInput costing(BigDecimal ofMaterials, BigDecimal ofShipping) {
            return new QuoteInput(
                    mode,
                    ofMaterials,
                    ofShipping,
                    pages,
                    units,
                    brought,
                    web,
                    material,
                    deliveries,
                    carrier);
        }

        /** For the record of the act. */
        String countsText() {
            return "%s pages=%s units=%s brought=%s web=%s deliveries=%s"
                    .formatted(mode, pages, units, brought, web, deliveries);
        }
    }

    /**
     * What an organ says of its turn (Art. 24.6, 24.7, 25.3.III).
     *
     * @param text what it answers, or the grounds on which it is not competent
     * @param quotes with {@code PUBLIC}: the ways of delivery offered
     * @param source with {@code ALREADY_PUBLIC}; likewise {@code place} and {@code form}
     * @param suggestedOrgan with {@code NOT_COMPETENT}: the organ that may have it
     * @param personalData it holds some: it cannot be consulted directly (31.2)
     */
    record TurnAnswer(
            @NotNull Outcome outcome,
            @NotBlank(message = "Escriba la respuesta, o los motivos.") @Size(max = LONG_TEXT)
                    String text,
            @Size(max = 6) List<@Valid @NotNull QuoteInput> quotes,
            @Size(max = 500) String source,
            @Size(max = 500) String place,
            @Size(max = 500) String form,
            @Size(max = 12) String suggestedOrgan,
            Boolean personalData) {

        boolean holdsPersonalData() {
            return Boolean.TRUE.equals(personalData);
        }

        TurnAnswer quoting(List<QuoteInput> priced) {
            return new TurnAnswer(
                    outcome, text, priced, source, place, form, suggestedOrgan, personalData);
        }
    }

    /** What an organ asks the Liaison Unit for (Art. 24.5, 26.1). */
    record PetitionInput(
            @NotNull Turn.Petition kind,
            @NotBlank(message = "Explique qué necesita y por qué.") @Size(max = LONG_TEXT)
                    String text) {}

    /**
     * @param turn the turn whose organ asks for it; the one that asked, or the only pending one, if
     *     absent
     */
    record ClarificationInput(
            Integer turn,
            @NotBlank(message = "Escriba qué debe aclararse.") @Size(max = LONG_TEXT)
                    String question,
            Means means,
            EstradosCause estradosCause) {}

    record ClarificationAnswer(
            @NotBlank(message = "Escriba su aclaración.") @Size(max = LONG_TEXT) String text) {}

    /**
     * @param days business days; the most that the article allows if absent
     * @param reasons shown to the applicant; never negligence (26.1)
     */
    record ExtensionInput(
            Integer turn,
            @Min(1) @Max(365) Integer days,
            @NotBlank(message = "Escriba los motivos.") @Size(max = LONG_TEXT) String reasons,
            Means means,
            EstradosCause estradosCause) {}

    record IncompetenceInput(
            @NotBlank(message = "Oriente a la persona: a quién puede pedirla.")
                    @Size(max = LONG_TEXT)
                    String guidance,
            Means means,
            EstradosCause estradosCause) {}

    /**
     * @param mode the way of delivery; the preferred one if offered, else the cheapest, if absent
     */
    record NotificationInput(
            Means means,
            EstradosCause estradosCause,
            DeliveryMode mode,
            @Size(max = LONG_TEXT) String text) {}

    record ModeInput(@NotNull DeliveryMode mode) {}

    record PaymentInput(
            @NotNull DeliveryMode mode,
            @NotNull @Digits(integer = 8, fraction = 2) BigDecimal amount,
            @NotBlank(message = "Escriba la referencia del comprobante.") @Size(max = 60)
                    String reference) {}

    record AvailabilityInput(
            @NotBlank(message = "Indique dónde está disponible.") @Size(max = 500) String place) {}

    record WithdrawalInput(@Size(max = 2_000) String reason) {}
}
