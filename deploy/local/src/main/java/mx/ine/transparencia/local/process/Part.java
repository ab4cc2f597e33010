package mx.ine.transparencia.local.process;

import java.util.OptionalLong;

/**
 * Something of the suite that can be started and stopped by itself, to see how the rest bears it.
 */
public interface Part {

    String name();

    /** Begins to start it, or does nothing when it runs. */
    void start();

    /** Stops it and waits until it is gone. */
    void stop();

    State state();

    /** The operating system's process, where it has one of its own. */
    OptionalLong pid();

    /** The life of a part, with the word people see. */
    enum State {
        STARTING("arrancando"),
        READY("lista"),
        STOPPED("detenida");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
