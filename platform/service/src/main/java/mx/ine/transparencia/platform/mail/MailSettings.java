package mx.ine.transparencia.platform.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mail is tried again. */
@ConfigMapping(prefix = "transparencia.mail")
interface MailSettings {

    /** After the first failure; doubled each time. */
    @WithDefault("PT30S")
    Duration firstRetry();

    /** Never longer than this. */
    @WithDefault("PT1H")
    Duration longestRetry();

    /** So many tries, some five days, before staff must decide. */
    @WithDefault("125")
    int attempts();

    /** How long one try may take before another may begin. */
    @WithDefault("PT2M")
    Duration lease();

    /** The part of Message-ID after the at sign. */
    @WithDefault("transparencia.invalid")
    String messageDomain();
}
