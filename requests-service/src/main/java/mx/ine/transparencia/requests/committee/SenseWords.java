package mx.ine.transparencia.requests.committee;

/** What a sense means for each kind of matter, to people. */
final class SenseWords {

    private SenseWords() {}

    static String of(MatterKind kind, Sense sense) {
        return switch (kind) {
            case CLASSIFICATION ->
                    switch (sense) {
                        case CONFIRM -> "Confirma la clasificación y niega el acceso";
                        case MODIFY -> "Modifica la clasificación";
                        case REVOKE -> "Revoca la clasificación y concede el acceso";
                        case FURTHER_SEARCH -> "Ordena buscar de nuevo";
                    };
            case NONEXISTENCE, ARCO_NONEXISTENCE ->
                    switch (sense) {
                        case CONFIRM -> "Confirma la inexistencia";
                        case MODIFY -> "Modifica la declaratoria de inexistencia";
                        case REVOKE -> "Revoca la declaratoria y concede el acceso";
                        case FURTHER_SEARCH -> "Ordena buscar de nuevo antes de resolver";
                    };
            case DECLASSIFICATION ->
                    switch (sense) {
                        case CONFIRM -> "Mantiene la clasificación";
                        case MODIFY -> "Desclasifica en parte";
                        case REVOKE -> "Desclasifica";
                        case FURTHER_SEARCH -> "Ordena buscar de nuevo";
                    };
            case EXTENSION, JOINING, TARIFF, CRITERION, ALTERNATE ->
                    switch (sense) {
                        case CONFIRM -> "Aprueba";
                        case MODIFY -> "Aprueba con cambios";
                        case REVOKE -> "No aprueba";
                        case FURTHER_SEARCH -> "Pide más elementos";
                    };
        };
    }
}
