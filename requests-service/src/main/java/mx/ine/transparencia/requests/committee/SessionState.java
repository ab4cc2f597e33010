package mx.ine.transparencia.requests.committee;

import mx.ine.transparencia.pages.Tone;

/** Where a session stands. */
enum SessionState {
    CONVENED("Convocada", Tone.INFO),
    SITTING("En curso", Tone.SOON),
    CLOSED("Concluida", Tone.OK),
    NOT_HELD("No se celebró", Tone.PLAIN);

    private final String label;
    private final Tone tone;

    SessionState(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }
}
