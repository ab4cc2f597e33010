package mx.ine.transparencia.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Which page is asked for: rows after a place in the order, so many of them. Rows that come or go
 * meanwhile neither repeat nor hide others.
 *
 * @param after the place of the last row seen, as many values as the order has; empty at the start
 * @param limit 1 to 100
 */
public record Paging(Optional<List<String>> after, int limit) {

    private static final int MOST = 100;
    private static final int USUAL = 50;
    private static final String SEPARATOR = "\u001f";

    /**
     * Reads the query parameters {@code after} and {@code limit}; null where absent.
     *
     * @param values how many values the order has
     * @throws BadInput when the limit is not 1 to 100 or the cursor is not one of ours
     */
    public static Paging of(String after, Integer limit, int values) {
        int size = limit == null ? USUAL : limit;
        if (size < 1 || size > MOST) {
            throw new BadInput("limit", "debe estar entre 1 y " + MOST);
        }
        return new Paging(Optional.ofNullable(after).map(text -> place(text, values)), size);
    }

    /** How many rows to ask for: one more than the page has, to know whether another follows. */
    public int fetch() {
        return limit + 1;
    }

    static String cursor(List<String> place) {
        byte[] text = String.join(SEPARATOR, place).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private static List<String> place(String cursor, int values) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> place = List.of(text.split(SEPARATOR, -1));
            if (place.size() == values && text.indexOf('\0') < 0) {
                return place;
            }
        } catch (IllegalArgumentException _) {
            // not base64: not one of ours
        }
        throw new BadInput("after", "no es un cursor que haya dado este servicio");
    }
}
