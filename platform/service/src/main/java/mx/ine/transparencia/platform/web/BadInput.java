package mx.ine.transparencia.platform.web;

import java.util.List;

/** 400: what was sent is not what is expected, field by field. */
public class BadInput extends ProblemException {

    private static final long serialVersionUID = 1L;

    static final String DETAIL = "Corrija lo que se indica e inténtelo de nuevo.";

    public BadInput(String field, String messageEs) {
        this(List.of(new Violation(field, messageEs)));
    }

    public BadInput(List<Violation> violations) {
        super(Problem.violations(DETAIL, violations));
    }
}
