package mx.ine.transparencia.requests.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import mx.ine.transparencia.kernel.data.CsvTable;
import mx.ine.transparencia.requests.classification.domain.Ground;
import mx.ine.transparencia.requests.classification.domain.Secrecy;

/** The catalogue of grounds, in the order of the articles. */
final class Grounds {
    private static final String PATH = "/catalogues/classification-grounds.csv";
    private static final Map<String, Ground> ALL = read();

    private Grounds() {}

    static Map<String, Ground> all() {
        return ALL;
    }

    private static Map<String, Ground> read() {
        try (InputStream in = Grounds.class.getResourceAsStream(PATH)) {
            String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Ground> grounds = new LinkedHashMap<>();
            CsvTable.parse(csv)
                    .rows()
                    .forEach(row ->
                            grounds.put(
                                    row.required("code"),
                                    new Ground(
                                            row.required("code"),
                                            Secrecy.valueOf(row.required("secrecy")),
                                            Ground.Holder.valueOf(row.required("holder")),
                                            row.required("text"),
                                            Set.of(row.required("regimes").split(" ")))));
            return grounds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
