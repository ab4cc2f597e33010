package mx.ine.transparencia.requests.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import mx.ine.transparencia.platform.secrets.FieldCipher;

/** Closes and opens the applicant's data with the key that is not in the database. */
@ApplicationScoped
final class ApplicantSeal {
    private final FieldCipher cipher;
    private final ObjectMapper json;

    ApplicantSeal(FieldCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    String close(Applicant applicant) {
        try {
            return cipher.seal(json.writeValueAsString(applicant));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An applicant is plain data", e);
        }
    }

    Applicant open(RequestRow row) {
        return open(row.applicant);
    }

    Applicant open(String sealed) {
        try {
            return json.readValue(cipher.open(sealed), Applicant.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored applicant of a case is unreadable");
        }
    }
}
