package mx.ine.transparencia.requests.organ;

import mx.ine.transparencia.kernel.process.BrokenRule;

/** Why an organ is not taken into the catalogue, or not found in it. */
enum OrganRule implements BrokenRule {
    UNKNOWN_ORGAN("No existe un área con esa clave en el catálogo."),
    INACTIVE_ORGAN("Esa área ya no está activa: no puede recibir turnos."),
    UNKNOWN_PARENT("El área superior no existe en el catálogo."),
    OWN_PARENT("Un área no puede depender de sí misma, ni de una que dependa de ella.");

    private final String reason;

    OrganRule(String reason) {
        this.reason = reason;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public String article() {
        return "2.XLII";
    }

    @Override
    public Kind kind() {
        return Kind.RULE;
    }
}
