package mx.ine.transparencia.requests.cost.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaymentReferenceTest {
    private static final PaymentReference REFERENCE = new PaymentReference("330031425000123", 1);

    @Test
    void it_is_read_back_also_with_blanks_and_hyphens() {
        String text = REFERENCE.text();
        assertThat(text).hasSize(18).startsWith("3300314250001231");
        assertThat(PaymentReference.read(text.substring(0, 6) + " " + text.substring(6)))
                .contains(REFERENCE);
    }

    @Test
    void every_wrong_digit_is_found() {
        String text = REFERENCE.text();
        for (int place = 0; place < text.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != text.charAt(place)) {
                    String wrong = text.substring(0, place) + digit + text.substring(place + 1);
                    assertThat(PaymentReference.read(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void every_pair_of_neighbours_exchanged_is_found() {
        String text = REFERENCE.text();
        for (int place = 0; place + 1 < text.length(); place++) {
            char[] digits = text.toCharArray();
            char first = digits[place];
            digits[place] = digits[place + 1];
            digits[place + 1] = first;
            String wrong = new String(digits);
            if (!wrong.equals(text)) {
                assertThat(PaymentReference.read(wrong)).as(wrong).isEmpty();
            }
        }
    }

    @Test
    void each_folio_and_way_of_delivery_has_its_own() {
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= 2000; number++) {
            for (int concept = 0; concept <= 5; concept++) {
                String folio = "330031425" + String.format("%06d", number);
                assertThat(seen.add(new PaymentReference(folio, concept).text())).isTrue();
            }
        }
    }

    @Test
    void what_is_no_reference_is_not_read() {
        assertThat(PaymentReference.read(null)).isEmpty();
        assertThat(PaymentReference.read("")).isEmpty();
        assertThat(PaymentReference.read("abc")).isEmpty();
        assertThat(PaymentReference.read("0".repeat(18))).isEmpty();
    }
}
