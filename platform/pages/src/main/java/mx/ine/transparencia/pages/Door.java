package mx.ine.transparencia.pages;

/**
 * One of the suite's doors, as the header shows them.
 *
 * @param key first segment of its path; empty for the home
 * @param name what people read
 */
public record Door(String key, String name) {
    /** Its address: every door stands on the same origin. */
    public String href() {
        return "/" + key;
    }
}
