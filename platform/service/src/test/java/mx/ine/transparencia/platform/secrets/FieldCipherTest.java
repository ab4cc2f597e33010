package mx.ine.transparencia.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);

    private final FieldCipher cipher = new FieldCipher(OLD, Optional.empty());

    @Property(tries = 200)
    void what_is_sealed_opens_and_never_looks_the_same(@ForAll String text) {
        String once = cipher.seal(text);
        assertThat(cipher.open(once))
                .isEqualTo(
                        new String(
                                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                java.nio.charset.StandardCharsets.UTF_8));
        assertThat(cipher.seal(text)).isNotEqualTo(once);
    }

    @Test
    void nothing_is_nothing() {
        assertThat(cipher.seal(null)).isNull();
        assertThat(cipher.open(null)).isNull();
    }

    @Test
    void what_somebody_changed_does_not_open() {
        String sealed = cipher.seal("Ana");
        String changed = sealed.substring(0, sealed.length() - 6) + "AAAAAA";
        for (String bad : List.of(changed, "Ana", "", "x:y", sealed.substring(0, 12))) {
            assertThatThrownBy(() -> cipher.open(bad)).isInstanceOf(SealedException.class);
        }
    }

    @Test
    void a_new_key_closes_and_the_former_one_still_opens() {
        FieldCipher rotated = new FieldCipher(NEW, Optional.of(List.of(OLD)));
        assertThat(rotated.open(cipher.seal("Ana"))).isEqualTo("Ana");
        String fresh = rotated.seal("Ana");
        assertThatThrownBy(() -> cipher.open(fresh)).isInstanceOf(SealedException.class);
    }

    @Test
    void a_key_of_another_size_is_no_key() {
        assertThatThrownBy(() -> new FieldCipher("c2hvcnQ=", Optional.empty()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_keyed_hash_recognises_and_keeps_purposes_apart() {
        Secrets secrets = new Secrets("0123456789abcdef0123456789abcdef");
        String hash = secrets.hash("tracking", "ABCD");
        assertThat(secrets.matches("tracking", "ABCD", hash)).isTrue();
        assertThat(secrets.matches("tracking", "ABCE", hash)).isFalse();
        assertThat(secrets.matches("lookup", "ABCD", hash)).isFalse();
        assertThat(secrets.random(16)).hasSize(22).isNotEqualTo(secrets.random(16));
        assertThatThrownBy(() -> new Secrets("corta")).isInstanceOf(IllegalStateException.class);
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
