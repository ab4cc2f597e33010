package mx.ine.transparencia.requests.cost.domain;

import java.math.BigInteger;
import java.util.Optional;

/**
 * What the applicant tells the till: the folio, the way of delivery that is paid for, and two check
 * digits (ISO 7064, MOD 97-10) that find every wrong digit and every pair exchanged. Unique, since
 * the folio is.
 *
 * @param folio fifteen digits
 * @param concept one digit: the way of delivery
 */
public record PaymentReference(String folio, int concept) {
    private static final int LENGTH = 18;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    public PaymentReference {
        if (!folio.matches("\\d{15}") || concept < 0 || concept > 9) {
            throw new IllegalArgumentException("Not what a reference is made of");
        }
    }

    /** As it is printed: eighteen digits. */
    public String text() {
        String payload = folio + concept;
        int check = 98 - new BigInteger(payload + "00").mod(MODULUS).intValue();
        return payload + (check < 10 ? "0" : "") + check;
    }

    /** Reads what was typed, with blanks and hyphens forgiven; empty when a digit is wrong. */
    public static Optional<PaymentReference> read(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        if (!digits.matches("\\d{" + LENGTH + "}")
                || new BigInteger(digits).mod(MODULUS).intValue() != 1) {
            return Optional.empty();
        }
        return Optional.of(new PaymentReference(digits.substring(0, 15), digits.charAt(15) - '0'));
    }
}
