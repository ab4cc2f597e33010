package mx.ine.transparencia.platform.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What staff see of a message.
 *
 * @param attempts how many times it was tried
 * @param failure of the last time, if it failed
 * @param sentAt when the mail server took it
 */
public record MailStatus(
        UUID id,
        UUID caseId,
        MailState state,
        int attempts,
        Optional<MailFailure> failure,
        Instant enqueuedAt,
        Optional<Instant> sentAt) {}
