package mx.ine.transparencia.requests.notification;

/**
 * Who does something with an errand, for the record.
 *
 * @param id the account; {@code system} for what time does
 */
public record By(String id, String role) {
    static final By TIME = new By("system", mx.ine.transparencia.platform.security.Roles.SYSTEM);
}
