package mx.ine.transparencia.requests.notification;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Who was found and what was seen: personal data, sealed in the database (Art. 35-37, 47.4.a).
 *
 * @param name of whoever took it, or refused it
 * @param relation to the person looked for
 * @param identification what was shown, or how the notifier made sure (47.3.III.a, 47.4.e)
 * @param note what else happened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Personal(String name, String relation, String identification, String note) {
    static final Personal NOBODY = new Personal(null, null, null, null);
}
