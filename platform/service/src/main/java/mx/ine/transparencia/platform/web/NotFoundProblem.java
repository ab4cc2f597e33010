package mx.ine.transparencia.platform.web;

/** 404. The same for what does not exist and for what this caller may not know of. */
public final class NotFoundProblem extends ProblemException {

    private static final long serialVersionUID = 1L;

    public NotFoundProblem() {
        this("Revise la dirección o el folio.");
    }

    public NotFoundProblem(String detailEs) {
        super(Problem.of(ProblemType.NOT_FOUND, detailEs));
    }
}
