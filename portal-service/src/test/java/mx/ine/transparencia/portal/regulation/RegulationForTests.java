package mx.ine.transparencia.portal.regulation;

/** The Reglamento, read once. */
public final class RegulationForTests {
    private RegulationForTests() {}

    public static Regulation regulation() {
        return new Regulation();
    }
}
