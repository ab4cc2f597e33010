package mx.ine.transparencia.kernel.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A strict table of comma separated values: a header, the same number of cells in each row, quotes
 * doubled inside quotes. What does not fit is an error that names its line; nothing is guessed.
 */
public record CsvTable(List<String> header, List<CsvRow> rows) {

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Reads a whole text; lines may end in LF or CRLF, blank lines are skipped. */
    public static CsvTable parse(String text) {
        List<List<String>> lines = new CsvReader(text).records();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("CSV without a header");
        }
        List<String> header = lines.getFirst();
        if (new HashSet<>(header).size() != header.size()) {
            throw new IllegalArgumentException("CSV with a repeated column: " + header);
        }
        List<CsvRow> rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            rows.add(new CsvRow(i + 1, cells(header, lines.get(i), i + 1)));
        }
        return new CsvTable(header, rows);
    }

    private static Map<String, String> cells(List<String> header, List<String> values, int number) {
        if (values.size() != header.size()) {
            throw new IllegalArgumentException(
                    "CSV record %d has %d cells, expected %d: %s"
                            .formatted(number, values.size(), header.size(), values));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), values.get(i));
        }
        return cells;
    }
}
