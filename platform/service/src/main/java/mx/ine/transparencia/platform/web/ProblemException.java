package mx.ine.transparencia.platform.web;

import java.util.Map;

/** A problem on its way to whoever asked. It has no stack trace: it is an answer, not a bug. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    public ProblemException(Problem problem) {
        this(problem, Map.of());
    }

    public ProblemException(Problem problem, Map<String, String> headers) {
        super(problem.type(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    public final Problem problem() {
        return problem;
    }

    /** What the answer's head must say, such as when to try again. */
    public final Map<String, String> headers() {
        return headers;
    }
}
