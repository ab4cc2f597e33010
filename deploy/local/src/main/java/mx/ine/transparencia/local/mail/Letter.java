package mx.ine.transparencia.local.mail;

import java.time.Instant;

/** A message as it came in. */
record Letter(String id, Instant at, String to, String subject, String text) {}
