package mx.ine.transparencia.portal.about;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where the Liaison Unit is found. What is not configured is not shown: nothing is made up. */
@ConfigMapping(prefix = "transparencia.contact")
public interface Contact {
    /** INETEL's number, as people dial it (Art. 61). */
    @WithDefault("800 433 2000")
    String telephone();

    /** Address of the Liaison Unit (Art. 5.C.III). */
    Optional<String> address();

    /** Mailbox where the Liaison Unit takes requests (Art. 5.C.III). */
    Optional<String> mail();
}
