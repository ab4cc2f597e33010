package mx.ine.transparencia.kernel.body;

/** In which quality somebody takes part in a session. */
public enum Capacity {
    TITULAR(true),
    /** In the place of a titular. */
    ALTERNATE(true),
    /** Is heard, and does not vote. */
    VOICE(false);

    private final boolean votes;

    Capacity(boolean votes) {
        this.votes = votes;
    }

    public boolean votes() {
        return votes;
    }
}
