package mx.ine.transparencia.kernel.body;

import java.util.Objects;

/**
 * What is voted: a matter in general, or a part of it in particular.
 *
 * @param part empty for the whole
 */
public record Motion(String matter, String part) {

    public Motion {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(part, "part");
    }

    public static Motion whole(String matter) {
        return new Motion(matter, "");
    }

    public boolean isWhole() {
        return part.isEmpty();
    }
}
