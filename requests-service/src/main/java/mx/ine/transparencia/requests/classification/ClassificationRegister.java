package mx.ine.transparencia.requests.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The door of the register for other features. */
@ApplicationScoped
public class ClassificationRegister {
    private final EntryService entries;

    ClassificationRegister(EntryService entries) {
        this.entries = entries;
    }

    /**
     * Enters what an organ classified, in the transaction of its caller if there is one. With a
     * matter it waits for the Committee, whose resolution the register carries out by itself.
     *
     * @throws mx.ine.transparencia.platform.web.RefusedException without ground, reasons, harm test
     *     or period, or with a period beyond the limit
     */
    public ClassificationId enter(NewClassification entry) {
        return entries.enter(entry);
    }

    /** The matter was taken back from the Committee: what waited for it is not classified by it. */
    public void takeBack(UUID matter) {
        entries.takeBack(matter);
    }

    /** How many reserves of an organ, or of all when it is null, end within the warned days. */
    public long endingSoon(String organ) {
        return entries.endingSoon(organ);
    }
}
