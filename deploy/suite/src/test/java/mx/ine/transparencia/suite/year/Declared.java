package mx.ine.transparencia.suite.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What organs declare to the Committee. */
final class Declared {
    static final Map<String, Object> RESERVED =
            Map.of(
                    "secrecy",
                    "RESERVED",
                    "grounds",
                    List.of("11.3.IV"),
                    "reasons",
                    "Es un procedimiento en curso.",
                    "harm",
                    "Su difusión lo frustraría.",
                    "condition",
                    "Hasta que se resuelva.");

    static final Map<String, Object> CONFIDENTIAL =
            Map.of(
                    "secrecy",
                    "CONFIDENTIAL",
                    "grounds",
                    List.of("12.1.II"),
                    "reasons",
                    "Son datos de una persona.");

    static final Map<String, Object> IN_PART =
            Map.of(
                    "secrecy",
                    "CONFIDENTIAL",
                    "grounds",
                    List.of("12.1.II"),
                    "reasons",
                    "Son datos de una persona.",
                    "partial",
                    true,
                    "parts",
                    "El RFC",
                    "quotes",
                    List.of(Map.of("mode", "ELECTRONIC", "materials", 0)));

    private Declared() {}

    static Map<String, Object> nonexistent(LocalDate searchedOn) {
        return Map.of(
                "reasons",
                "No obra en los archivos.",
                "searches",
                List.of(
                        Map.of(
                                "unit", "Archivo",
                                "criteria", "Por año y tema",
                                "searchedOn", searchedOn.toString(),
                                "by", "Titular del archivo",
                                "result", "Sin resultados")));
    }
}
