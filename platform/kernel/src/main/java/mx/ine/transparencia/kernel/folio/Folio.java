package mx.ine.transparencia.kernel.folio;

import java.util.regex.Pattern;

/**
 * The number by which people know a case: 15 digits, of which 7 are the key of the obliged subject,
 * 2 the year, and 6 the consecutive within that year.
 */
public record Folio(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{15}");
    private static final Pattern KEY = Pattern.compile("[0-9]{7}");
    private static final int CENTURY = 2000;
    private static final int LAST_CONSECUTIVE = 999_999;

    public Folio {
        if (!isFolio(value)) {
            throw new IllegalArgumentException("Not a folio of 15 digits");
        }
    }

    /** Makes a folio; the year has four digits and the consecutive starts at 1. */
    public static Folio of(String key, int year, int consecutive) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key of 7 digits: " + key);
        }
        if (year < CENTURY || year >= CENTURY + 100) {
            throw new IllegalArgumentException("Not a year of this century: " + year);
        }
        if (consecutive < 1 || consecutive > LAST_CONSECUTIVE) {
            throw new IllegalArgumentException("Not a consecutive of 6 digits: " + consecutive);
        }
        return new Folio(key + pad(year - CENTURY, 2) + pad(consecutive, 6));
    }

    /** Reads what a person typed: blanks and hyphens between the digits are forgiven. */
    public static Folio parse(String typed) {
        return new Folio(typed.replaceAll("[\\s-]", ""));
    }

    /** Whether a text is exactly the 15 digits of a well-formed folio. */
    public static boolean isFolio(String text) {
        return DIGITS.matcher(text).matches() && !text.endsWith("000000");
    }

    public String key() {
        return value.substring(0, 7);
    }

    public int year() {
        return CENTURY + Integer.parseInt(value.substring(7, 9));
    }

    public int consecutive() {
        return Integer.parseInt(value.substring(9));
    }

    @Override
    public String toString() {
        return value;
    }

    private static String pad(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }
}
