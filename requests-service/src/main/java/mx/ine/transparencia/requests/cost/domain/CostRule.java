package mx.ine.transparencia.requests.cost.domain;

import mx.ine.transparencia.kernel.process.BrokenRule;

/** Why a tariff, a quote or an expense is refused (Art. 24.11, 28-31, 69.3). */
public enum CostRule implements BrokenRule {
    TARIFF_ABOVE_COST(
            "La cuota no puede ser superior al costo de los materiales o, en su caso, del envío.",
            "30.3"),
    TARIFF_PERIOD(
            "La tarifa rige dentro de un año, desde su primer día hasta el último, y no puede"
                    + " haber terminado ya.",
            "28, 30"),
    EMPTY_TARIFF("La tarifa debe tener al menos una cuota.", "30.2"),
    NEGATIVE_PRICE("Las cuotas y los costos no pueden ser negativos.", "30.3"),
    PRICE_TWICE("Cada clase de material tiene una sola cuota.", "30.2"),
    ABOVE_TARIFF("El importe rebasa la tarifa vigente aprobada por el Comité.", "30.3, 30.4"),
    COUNTS_MISSING(
            "Indique cuántas hojas o piezas son: el importe se calcula con la tarifa vigente.",
            "30.3"),
    NO_PRICE("La tarifa vigente no tiene una cuota única para ese material o envío.", "30.2"),
    NO_DIRECT_CONSULTATION(
            "La consulta directa no procede si la información contiene datos personales.", "31.2"),
    UNKNOWN_REFERENCE("No hay un pago pendiente con esa referencia.", "28.2"),
    NOT_A_PARTY("Sólo se reintegran los gastos de los partidos políticos.", "69.3"),
    NOT_TURNED_TO_IT("Esa solicitud no se turnó a ese partido.", "69.3"),
    NO_PROOF("Adjunte el comprobante del gasto.", "69.3"),
    EXPENSE_DECIDED(Kind.STAGE, "Ese gasto ya fue resuelto.", "69.3");

    private final Kind kind;
    private final String reason;
    private final String article;

    CostRule(String reason, String article) {
        this(Kind.RULE, reason, article);
    }

    CostRule(Kind kind, String reason, String article) {
        this.kind = kind;
        this.reason = reason;
        this.article = article;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public String article() {
        return article;
    }
}
