package mx.ine.transparencia.requests.organ;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.ine.transparencia.kernel.data.CsvTable;

/** The catalogue that comes with the suite: columns code, name, kind, parent, source. */
final class OrgansFile {
    private static final String PATH = "/catalogues/organs.csv";

    private OrgansFile() {}

    static List<OrganRow> read() {
        try (InputStream in = OrgansFile.class.getResourceAsStream(PATH)) {
            String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvTable.parse(csv).rows().stream()
                    .map(line -> {
                        OrganRow row = new OrganRow();
                        row.code = line.get("code");
                        row.name = line.get("name");
                        row.kind = OrganKind.valueOf(line.get("kind"));
                        row.parent = line.get("parent").isBlank() ? null : line.get("parent");
                        row.active = true;
                        row.source = line.get("source");
                        return row;
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
