package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import mx.ine.transparencia.kernel.data.CsvRow;
import mx.ine.transparencia.kernel.data.CsvTable;
import mx.ine.transparencia.kernel.text.Citation;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.requests.request.domain.Ground;
import mx.ine.transparencia.requests.request.domain.Secrecy;

/**
 * The grounds on which information may be classified, by regime (Art. 11.3, 11.4, 12, 66): columns
 * regimes, code, secrecy, holder, text. {@code LEY-2025} keeps those of the Reglamento as internal
 * norms, like its terms.
 */
@ApplicationScoped
public class Grounds {
    private static final String PATH = "/catalogues/classification-grounds.csv";

    private final List<Line> lines = read();

    private record Line(List<String> regimes, Ground ground, String text) {}

    /**
     * A ground as people choose and read it.
     *
     * @param code the article, in short
     * @param article the same, spelt out
     */
    public record Entry(
            String code, String article, Secrecy secrecy, Ground.Holder holder, String text) {

        public String line() {
            return article + ": " + text;
        }
    }

    public List<Entry> of(String regime) {
        return lines.stream()
                .filter(line -> line.regimes().contains(regime))
                .map(Grounds::entry)
                .toList();
    }

    /** Those that a party may invoke, or an organ of the Institute. */
    List<Entry> of(String regime, boolean party) {
        Ground.Holder other = party ? Ground.Holder.INSTITUTE : Ground.Holder.PARTY;
        return of(regime).stream().filter(entry -> entry.holder() != other).toList();
    }

    List<Ground> find(String regime, List<String> codes) {
        return codes.stream().map(code -> find(regime, code)).toList();
    }

    private Ground find(String regime, String code) {
        return lines.stream()
                .filter(line -> line.regimes().contains(regime))
                .map(Line::ground)
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new BadInput("grounds", "No existe ese fundamento en el catálogo."));
    }

    /** In words, for codes that were stored. */
    List<String> told(String regime, String codes) {
        if (codes == null) {
            return List.of();
        }
        List<String> chosen = List.of(codes.split(" "));
        return of(regime).stream()
                .filter(entry -> chosen.contains(entry.code()))
                .map(Entry::line)
                .toList();
    }

    private static Entry entry(Line line) {
        Ground ground = line.ground();
        return new Entry(
                ground.code(),
                Citation.es(ground.code()),
                ground.secrecy(),
                ground.holder(),
                line.text());
    }

    private static List<Line> read() {
        try (InputStream in = Grounds.class.getResourceAsStream(PATH)) {
            String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvTable.parse(csv).rows().stream().map(Grounds::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(CsvRow row) {
        return new Line(
                Arrays.asList(row.get("regimes").split(" ")),
                new Ground(
                        row.get("code"),
                        Secrecy.valueOf(row.get("secrecy")),
                        Ground.Holder.valueOf(row.get("holder"))),
                row.get("text"));
    }
}
