package mx.ine.transparencia.requests.request;

import java.util.List;
import mx.ine.transparencia.requests.organ.Organ;

/**
 * An organ in a list that filters as one types: {@code DEA · Dirección Ejecutiva de
 * Administración}. What comes back begins with the code, whether it was picked or typed.
 */
record OrganChoice(String code, String name) {
    private static final String SEPARATOR = " · ";

    static List<OrganChoice> of(List<Organ> organs) {
        return organs.stream()
                .filter(Organ::active)
                .map(organ -> new OrganChoice(organ.code(), organ.name()))
                .toList();
    }

    /** As it stands in the list. */
    public String line() {
        return code + SEPARATOR + name;
    }

    /** The code in what was picked or typed; null when nothing was. */
    static String code(String typed) {
        if (typed == null) {
            return null;
        }
        int cut = typed.indexOf(SEPARATOR.strip());
        String code = cut < 0 ? typed : typed.substring(0, cut);
        return code.strip().toUpperCase(java.util.Locale.ROOT);
    }
}
