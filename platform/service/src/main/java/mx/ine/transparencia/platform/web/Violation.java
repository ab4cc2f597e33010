package mx.ine.transparencia.platform.web;

/** One thing wrong with what was sent: the field, and what it should be, in Spanish. */
public record Violation(String field, String message) {}
