package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.ine.transparencia.platform.documents.CaseDocument;
import mx.ine.transparencia.platform.documents.CaseDocuments;

/**
 * The files of a turn, on either side of a classification: what the applicant may have is kept
 * apart from what only the Unit, the organ and the Committee may open (Art. 14, 25.3.V).
 */
@ApplicationScoped
class TurnFiles {
    private final CaseDocuments documents;

    TurnFiles(CaseDocuments documents) {
        this.documents = documents;
    }

    /** What goes with an answer: all that was attached for it. */
    List<String> handedOver(CaseFile file, int turn) {
        return open(file, turn).stream().map(TurnFiles::sha).toList();
    }

    /**
     * The public versions; none when one of them is, byte for byte, what it should hide something
     * of.
     */
    List<String> versions(CaseFile file, int turn) {
        Set<String> classified =
                of(file, CaseFiles.classified(turn)).stream()
                        .map(TurnFiles::sha)
                        .collect(Collectors.toSet());
        List<String> versions =
                open(file, turn).stream()
                        .filter(document -> document.kind().equals(CaseFiles.PUBLIC_VERSION))
                        .map(TurnFiles::sha)
                        .toList();
        return versions.stream().anyMatch(classified::contains) ? List.of() : versions;
    }

    /**
     * Closes what was classified to all but those entitled: but for the public version of a part,
     * everything attached to the turn.
     */
    void keepApart(CaseFile file, int turn, boolean partial) {
        open(file, turn).stream()
                .filter(document -> !partial || !document.kind().equals(CaseFiles.PUBLIC_VERSION))
                .forEach(document -> documents.showTo(document.id(), CaseFiles.classified(turn)));
    }

    /** A version that the Committee did not accept is not for the applicant. */
    void takeBack(CaseFile file, int turn) {
        keepApart(file, turn, false);
    }

    private List<CaseDocument> open(CaseFile file, int turn) {
        return of(file, CaseFiles.audience(turn));
    }

    private List<CaseDocument> of(CaseFile file, String audience) {
        return documents.of(file.row().id).stream()
                .filter(document -> document.audience().equals(audience))
                .toList();
    }

    private static String sha(CaseDocument document) {
        return document.document().sha256();
    }
}
