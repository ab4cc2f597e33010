package mx.ine.transparencia.pages;

/**
 * A document that a page offers: where it is, what people call it, and what they will get.
 *
 * @param href address on the same origin
 * @param name what it is, in Spanish: {@code Acuse de recibo}
 * @param kind file type as people say it: {@code PDF}
 * @param size in bytes
 */
public record DocumentLink(String href, String name, String kind, long size) {
    /** {@code (PDF, 64 KB)}. */
    public String about() {
        return "(" + kind + ", " + EsNumbers.asSize(size) + ")";
    }
}
