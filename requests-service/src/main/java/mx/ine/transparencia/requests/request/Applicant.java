package mx.ine.transparencia.requests.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who asks (Art. 24.2.I-II). Personal data: sealed in the database, shown only to the person and to
 * those who process the case (Art. 35-37).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Applicant(
        @NotBlank(message = "Escriba el nombre de quien solicita.") @Size(max = 200) String name,
        @Size(max = 200) String representative,
        @Email(message = "No parece un correo electrónico.") @Size(max = 254) String email,
        @Size(max = 40) String telephone,
        @Size(max = 500) String address) {}
