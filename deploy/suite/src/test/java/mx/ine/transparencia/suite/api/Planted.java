package mx.ine.transparencia.suite.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The personal data that every filing of these tests holds. Wherever one of these words turns up
 * outside the case, the suite has told what it must not tell.
 */
public final class Planted {
    public static final String NAME = "Xóchitl Plantada Ñúñez";
    public static final String REPRESENTATIVE = "Ildefonso Plantado";
    public static final String EMAIL = "xochitl.plantada@correo.example";
    public static final String TELEPHONE = "55 0199 7788";
    public static final String ADDRESS = "Calle de la Semilla 4711, Colonia Plantada";
    public static final String DESCRIPTION = "Gasto en papel (texto plantado 7731) por distrito";

    private static final Set<String> KEYS = ConcurrentHashMap.newKeySet();

    private Planted() {}

    /** Remembers a tracking key that was given to somebody. */
    public static String key(String key) {
        KEYS.add(key);
        return key;
    }

    /** Everything that must be nowhere else, in forms in which it could be written. */
    public static Set<String> words() {
        Set<String> words =
                new TreeSet<>(
                        List.of(
                                "Plantada",
                                "Plantado",
                                "xochitl.plantada",
                                TELEPHONE,
                                TELEPHONE.replace(" ", ""),
                                "Semilla 4711",
                                "texto plantado 7731"));
        KEYS.stream().flatMap(key -> Stream.of(key, key.replace("-", ""))).forEach(words::add);
        return words;
    }

    public static Map<String, String> applicant() {
        return Map.of(
                "name", NAME,
                "representative", REPRESENTATIVE,
                "email", EMAIL,
                "telephone", TELEPHONE,
                "address", ADDRESS);
    }
}
