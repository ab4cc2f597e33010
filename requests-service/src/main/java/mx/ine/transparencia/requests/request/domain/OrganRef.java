package mx.ine.transparencia.requests.request.domain;

/**
 * An organ as the process needs to know it.
 *
 * @param party a political party or association: asked only after the Institute's organs (25.3.I)
 */
public record OrganRef(String code, boolean party) {}
