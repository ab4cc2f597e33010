package mx.ine.transparencia.kernel.data;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text in records and cells (RFC 4180, and nothing more lenient). */
final class CsvReader {

    private final String text;
    private int at;

    CsvReader(String text) {
        this.text = text;
    }

    List<List<String>> records() {
        List<List<String>> records = new ArrayList<>();
        while (at < text.length()) {
            List<String> record = readRecord();
            boolean blank = record.size() == 1 && record.getFirst().isEmpty();
            if (!blank) {
                records.add(record);
            }
        }
        return records;
    }

    private List<String> readRecord() {
        List<String> cells = new ArrayList<>();
        cells.add(readCell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(readCell());
        }
        endOfLine();
        return cells;
    }

    private String readCell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return readQuoted();
        }
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new IllegalArgumentException("CSV: a quote inside a bare cell at " + at);
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String readQuoted() {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (c != '"') {
                cell.append(c);
            } else if (doubled) {
                cell.append(c);
                at++;
            } else {
                at++;
                return cell.toString();
            }
        }
        throw new IllegalArgumentException("CSV: a quoted cell never ends");
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at >= text.length()) {
            return;
        }
        if (text.charAt(at) != '\n') {
            throw new IllegalArgumentException("CSV: text after a closing quote at " + at);
        }
        at++;
    }
}
