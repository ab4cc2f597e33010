package mx.ine.transparencia.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The constraints that what was sent does not meet, field by field. */
final class ViolationFaults {

    /** The names of the method and of its argument mean nothing to whoever sent the field. */
    private static final Set<ElementKind> OURS =
            Set.of(ElementKind.METHOD, ElementKind.CONSTRUCTOR, ElementKind.CROSS_PARAMETER);

    private ViolationFaults() {}

    /** Null when it is our own answer that broke a constraint: that is a bug. */
    static ProblemException of(ConstraintViolationException e) {
        boolean ours = e.getConstraintViolations().stream().anyMatch(ViolationFaults::ofAnswer);
        return ours ? null : new BadInput(violations(e.getConstraintViolations()));
    }

    private static List<Violation> violations(Set<ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(v -> new Violation(field(v.getPropertyPath()), v.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
    }

    private static boolean ofAnswer(ConstraintViolation<?> violation) {
        return nodes(violation.getPropertyPath()).stream()
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static String field(Path path) {
        List<Path.Node> nodes =
                nodes(path).stream().filter(node -> !OURS.contains(node.getKind())).toList();
        boolean inBody = nodes.size() > 1 && nodes.getFirst().getKind() == ElementKind.PARAMETER;
        return nodes.stream()
                .skip(inBody ? 1 : 0)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    private static List<Path.Node> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false).toList();
    }
}
