package mx.ine.transparencia.platform.web;

import mx.ine.transparencia.kernel.process.BrokenRule;

/** An act that a rule forbids: 409, 422 or 403 by the rule's kind, with its name and article. */
public final class RefusedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient BrokenRule rule;

    public RefusedException(BrokenRule rule) {
        super(Problem.of(rule));
        this.rule = rule;
    }

    public BrokenRule rule() {
        return rule;
    }
}
