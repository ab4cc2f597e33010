package mx.ine.transparencia.requests.classification;

import java.util.UUID;

/** An entry of the register. */
public record ClassificationId(UUID value) {}
