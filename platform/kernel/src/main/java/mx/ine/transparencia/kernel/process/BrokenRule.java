package mx.ine.transparencia.kernel.process;

/** A rule that an act does not meet: a value with its reason and its article, not an exception. */
public interface BrokenRule {

    /** Stable name for programs, in capitals. */
    String name();

    /** Why the act is refused, in Spanish, for people. */
    String reason();

    /** The article that says so, as in {@code 25.3.VII}. */
    String article();

    Kind kind();

    /** What sort of rule it is, and so the HTTP status that tells it. */
    enum Kind {
        /** The case is not at a stage where this act can happen. */
        STAGE(409),
        /** The act is possible at this stage, and a condition of it is not met. */
        RULE(422),
        /** Who acts may not do so. */
        AUTHORITY(403);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
