package mx.ine.transparencia.pages;

/**
 * What is wrong with one field, in plain words, and how to mend it.
 *
 * @param field name of the field; empty when it concerns the form as a whole
 * @param message one sentence in Spanish
 */
public record FieldError(String field, String message) {
    /** The address of the control inside the page, or of the top of the form. */
    public String href() {
        return field.isEmpty() ? "#formulario" : "#f-" + field;
    }
}
