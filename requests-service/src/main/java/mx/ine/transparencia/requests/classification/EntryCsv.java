package mx.ine.transparencia.requests.classification;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.ine.transparencia.requests.classification.domain.Classified;

/** The register as a table; a cell that a spreadsheet would run as a formula is defused. */
final class EntryCsv {
    private static final String HEADER =
            "clave,area,rubro,expediente,clase,fundamento,motivos,dano,fecha,hasta,condicion,"
                    + "partes,folio,resolucion,estado,termino,quien,por_que";

    private EntryCsv() {}

    static String write(List<Entry> entries) {
        return entries.stream()
                .map(EntryCsv::line)
                .collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"));
    }

    private static String line(Entry entry) {
        Classified c = entry.classified();
        return Stream.of(
                        entry.id(),
                        c.organ(),
                        c.theme(),
                        c.subject(),
                        c.secrecy().label(),
                        String.join(" ", c.grounds()),
                        c.reasons(),
                        c.harm(),
                        c.on(),
                        c.until().map(Object::toString).orElse(""),
                        c.condition(),
                        c.parts(),
                        text(entry.folio()),
                        text(entry.resolution()),
                        entry.state().label(),
                        entry.endedOn() == null ? "" : entry.endedOn(),
                        text(entry.endedBy()),
                        text(entry.endedWhy()))
                .map(Object::toString)
                .map(EntryCsv::cell)
                .collect(Collectors.joining(","));
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
