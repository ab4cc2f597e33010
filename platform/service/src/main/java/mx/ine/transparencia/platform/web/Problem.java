package mx.ine.transparencia.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.ine.transparencia.kernel.process.BrokenRule;

/**
 * What went wrong, as RFC 9457 tells it.
 *
 * @param type stable identifier of the kind of problem, for programs
 * @param title the kind of problem, in Spanish
 * @param status the HTTP status
 * @param detail this problem, in Spanish; never the text of an exception
 * @param rule the name of the broken rule, when it is one
 * @param article the article that states it
 * @param violations what is wrong with each field, when the input is
 * @param reference of an unexpected fault, to find it in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String rule,
        String article,
        List<Violation> violations,
        String reference) {

    public Problem {
        violations = List.copyOf(violations);
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(
                type.urn(), type.title(), type.status(), detail, null, null, List.of(), null);
    }

    static Problem violations(String detail, List<Violation> violations) {
        ProblemType type = ProblemType.BAD_INPUT;
        return new Problem(
                type.urn(), type.title(), type.status(), detail, null, null, violations, null);
    }

    static Problem unexpected(String reference) {
        ProblemType type = ProblemType.UNEXPECTED;
        String detail =
                "Ya quedó registrado. Intente de nuevo; si sigue fallando, comuníquese con"
                        + " nosotros y mencione la referencia "
                        + reference
                        + ".";
        return new Problem(
                type.urn(), type.title(), type.status(), detail, null, null, List.of(), reference);
    }

    static Problem of(BrokenRule rule) {
        ProblemType type =
                switch (rule.kind()) {
                    case STAGE -> ProblemType.CONFLICT;
                    case RULE -> ProblemType.BROKEN_RULE;
                    case AUTHORITY -> ProblemType.FORBIDDEN;
                };
        return new Problem(
                type.urn(),
                type.title(),
                type.status(),
                rule.reason(),
                rule.name(),
                rule.article(),
                List.of(),
                null);
    }
}
