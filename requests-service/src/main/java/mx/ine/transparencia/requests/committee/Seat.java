package mx.ine.transparencia.requests.committee;

/** The places of the Committee (Art. 18.1). */
enum Seat {
    /** 18.1.I */
    COUNCIL("Designación del Consejo General", "el Consejo, a propuesta del Consejero Presidente"),
    /** 18.1.II: presides. */
    BOARD("Presidencia", "la Junta, a propuesta de la Secretaría Ejecutiva"),
    /** 18.1.III */
    TECHNICAL_UNIT("Dirección de la Unidad Técnica", "su cargo"),
    /** 18.1.IV: voice, no vote. */
    SECRETARY("Secretaría Técnica", "su cargo de titular de la Unidad de Enlace");

    /** How many vote. */
    static final int VOTING = 3;

    private final String label;
    private final String designates;

    Seat(String label, String designates) {
        this.label = label;
        this.designates = designates;
    }

    public String label() {
        return label;
    }

    /** Who designates its titular, in Spanish. */
    public String designates() {
        return designates;
    }

    boolean votes() {
        return this != SECRETARY;
    }
}
