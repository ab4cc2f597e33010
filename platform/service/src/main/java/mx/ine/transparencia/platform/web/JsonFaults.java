package mx.ine.transparencia.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a JSON body: the field and what was expected, never what came. */
final class JsonFaults {

    private JsonFaults() {}

    /** Null when it is our own class that cannot be read or written: that is a bug. */
    static ProblemException of(JsonProcessingException e) {
        return switch (e) {
            case InvalidDefinitionException _ -> null;
            case ForbiddenCharacter c -> violation(c, c.getOriginalMessage());
            case UnrecognizedPropertyException u -> violation(u, "no se espera este campo");
            case InvalidFormatException f -> violation(f, expected(f.getTargetType()));
            case MismatchedInputException m -> mismatch(m);
            case JsonMappingException m -> of(m);
            default -> unreadable();
        };
    }

    /** A constructor of ours that refuses its values, or a body cut short. */
    private static ProblemException of(JsonMappingException e) {
        return switch (e.getCause()) {
            case ProblemException problem -> problem;
            case InputCoercionException _ -> violation(e, "es un número fuera de lo posible");
            case IllegalArgumentException _, NullPointerException _ ->
                    violation(e, "no es un valor válido");
            case null, default -> unreadable();
        };
    }

    private static ProblemException mismatch(MismatchedInputException e) {
        if (e.getPath().isEmpty()) {
            return unreadable();
        }
        return violation(e, expected(e.getTargetType()));
    }

    private static ProblemException unreadable() {
        return Faults.problem(
                ProblemType.UNREADABLE, "El contenido no es JSON bien formado o no está completo.");
    }

    private static BadInput violation(JsonMappingException e, String message) {
        return new BadInput(List.of(new Violation(field(e.getPath()), message)));
    }

    private static String field(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .map(JsonFaults::plain)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    /** An unknown field's name comes from outside: it is told short and without odd characters. */
    private static String plain(String name) {
        String clean = name.replaceAll("[^\\p{L}\\p{N}_\\-\\[\\]]", "?");
        return clean.length() > 60 ? clean.substring(0, 60) : clean;
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "no es un valor válido";
        }
        if (type.isEnum()) {
            return "debe ser uno de: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "no es una fecha que exista, con la forma " + dateShape(type);
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "debe ser un número";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "debe ser true o false";
        }
        return CharSequence.class.isAssignableFrom(type)
                ? "debe ser un texto"
                : "no es un valor válido";
    }

    private static String dateShape(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "2025-09-15";
            case "Instant" -> "2025-09-15T15:00:00Z";
            default -> "2025-09-15T09:00:00";
        };
    }
}
