package mx.ine.transparencia.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person typed in a form and what is wrong with it. A page that refuses a form gives it back
 * with every value kept. Immutable: each step answers a new form.
 */
public final class Form {
    private static final Form EMPTY = new Form(Map.of(), List.of());

    private final Map<String, List<String>> values;
    private final List<FieldError> errors;

    private Form(Map<String, List<String>> values, List<FieldError> errors) {
        this.values = values;
        this.errors = errors;
    }

    /** A form nobody has typed in yet. */
    public static Form empty() {
        return EMPTY;
    }

    /** What came in a post: JAX-RS's {@code MultivaluedMap} fits. */
    public static Form of(Map<String, ? extends List<String>> typed) {
        var copy = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, given) -> copy.put(name, List.copyOf(given)));
        copy.remove(FormToken.FIELD);
        return new Form(Map.copyOf(copy), List.of());
    }

    /** The same form with one value set: a default, or a field that came on its own. */
    public Form with(String field, String value) {
        var copy = new LinkedHashMap<>(values);
        copy.put(field, value == null ? List.of() : List.of(value));
        return new Form(Map.copyOf(copy), errors);
    }

    /**
     * The same form with an error at a field; the first error of a field is the one shown there.
     */
    public Form failing(String field, String message) {
        var copy = new ArrayList<>(errors);
        copy.add(new FieldError(field, message));
        return new Form(values, List.copyOf(copy));
    }

    /** The same form with an error that belongs to no field. */
    public Form failing(String message) {
        return failing("", message);
    }

    /** What was typed, exactly; empty when nothing was. */
    public String value(String field) {
        var given = values.getOrDefault(field, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    /** What was typed, without the blanks around it. */
    public String text(String field) {
        return value(field).strip();
    }

    /** Every value of a field that may have several. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether a choice is taken. */
    public boolean chose(String field, String value) {
        return all(field).contains(value);
    }

    /** The error shown at a field; empty when there is none. */
    public String error(String field) {
        return errors.stream()
                .filter(e -> e.field().equals(field))
                .findFirst()
                .map(FieldError::message)
                .orElse("");
    }

    /** Every error, in the order found. */
    public List<FieldError> errors() {
        return errors;
    }

    /** Whether nothing is wrong. */
    public boolean valid() {
        return errors.isEmpty();
    }

    /** Whether something is wrong: for templates. */
    public boolean invalid() {
        return !valid();
    }
}
