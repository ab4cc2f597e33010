package mx.ine.transparencia.platform.mail;

import java.util.UUID;

/** A message to a person about a case. */
public record Mail(UUID caseId, String to, String subject, String text) {}
