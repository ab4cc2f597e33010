package mx.ine.transparencia.pages;

/**
 * A choice in a select, a set of radios or a set of checkboxes.
 *
 * @param value what the form sends
 * @param label what people read
 * @param hint what it means for them, or empty
 */
public record Option(String value, String label, String hint) {
    /** A choice whose label says enough. */
    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
