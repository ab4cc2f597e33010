package mx.ine.transparencia.kernel.data;

import java.util.Map;

/** One record of a table, its cells by column name. */
public record CsvRow(int number, Map<String, String> cells) {

    public CsvRow {
        cells = Map.copyOf(cells);
    }

    /** The cell of a column that must exist; it may be empty. */
    public String get(String column) {
        String value = cells.get(column);
        if (value == null) {
            throw new IllegalArgumentException(
                    "CSV record %d has no column '%s'".formatted(number, column));
        }
        return value;
    }

    /** The cell of a column that some tables do not have. */
    public String getOr(String column, String otherwise) {
        return cells.getOrDefault(column, otherwise);
    }

    /** The cell of a column, which must not be empty. */
    public String required(String column) {
        String value = get(column);
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "CSV record %d has nothing in '%s'".formatted(number, column));
        }
        return value;
    }
}
