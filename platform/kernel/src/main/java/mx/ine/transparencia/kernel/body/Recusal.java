package mx.ine.transparencia.kernel.body;

/** Somebody who takes no part in a matter, and why. */
public record Recusal(String person, String matter, String reason) {}
