package mx.ine.transparencia.requests.committee;

/** Once each calendar month, and as often as circumstances ask (Art. 27.4). */
enum SessionKind {
    ORDINARY("ORD", "Ordinaria"),
    EXTRAORDINARY("EXT", "Extraordinaria");

    private final String prefix;
    private final String label;

    SessionKind(String prefix, String label) {
        this.prefix = prefix;
        this.label = label;
    }

    /** First part of the code of such sessions. */
    String prefix() {
        return prefix;
    }

    public String label() {
        return label;
    }
}
