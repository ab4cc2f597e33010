package mx.ine.transparencia.requests.request.domain;

import mx.ine.transparencia.kernel.term.Term;

/**
 * The consent of whom confidential information is about (Art. 13.1).
 *
 * @param reply until when he or she may answer
 */
public record Consent(Term reply, Answer answer) {

    /** What came of it; silence keeps it confidential. */
    public enum Answer {
        AWAITED,
        GIVEN,
        DENIED,
        SILENT
    }

    boolean awaited() {
        return answer == Answer.AWAITED;
    }
}
