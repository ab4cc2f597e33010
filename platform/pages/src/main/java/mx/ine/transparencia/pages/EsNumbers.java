package mx.ine.transparencia.pages;

import io.quarkus.qute.TemplateExtension;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are written in Mexico: a comma between thousands, a point before decimals. */
@TemplateExtension
public final class EsNumbers {
    private static final long KIB = 1024;

    private EsNumbers() {}

    /** {@code 12,345}; template: {@code {n.grouped}}. */
    public static String grouped(Number number) {
        return format("#,##0", number.doubleValue());
    }

    /**
     * A size in bytes as people say it: {@code 64 KB}, {@code 1.5 MB}; template: {@code
     * {n.asSize}}.
     */
    public static String asSize(Number bytes) {
        var size = bytes.longValue();
        if (size < KIB) {
            return size + " bytes";
        }
        if (size < KIB * KIB) {
            return format("#,##0", Math.ceilDiv(size, KIB)) + " KB";
        }
        return format("#,##0.#", (double) size / (KIB * KIB)) + " MB";
    }

    private static String format(String pattern, double number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }
}
