package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.documents.CaseDocument;
import mx.ine.transparencia.platform.documents.CaseDocuments;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.Status;

/** The documents of a case and who sees which. */
@ApplicationScoped
class CaseFiles {
    static final String ATTACHMENT = "ATTACHMENT";
    static final String ANSWER = "ANSWER";
    static final String PAYMENT = "PAYMENT";
    static final String ALL = "ALL";

    /** The Liaison Unit alone. */
    static final String UNIT = "UNIT";

    private final CaseDocuments documents;

    CaseFiles(CaseDocuments documents) {
        this.documents = documents;
    }

    static String audience(int turn) {
        return "TURN:" + turn;
    }

    List<Views.DocumentView> of(CaseFile file, Viewer viewer) {
        return documents.of(file.row().id).stream()
                .filter(document -> visible(file, document, viewer))
                .map(document -> view(file, document))
                .toList();
    }

    Optional<CaseDocument> find(CaseFile file, String id, Viewer viewer) {
        return parse(id)
                .flatMap(documents::find)
                .filter(document -> document.caseId().equals(file.row().id))
                .filter(document -> visible(file, document, viewer));
    }

    /** What the organ attached to its turn so far. */
    List<String> hashesOfTurn(CaseFile file, int turn) {
        return documents.of(file.row().id).stream()
                .filter(document -> document.audience().equals(audience(turn)))
                .map(document -> document.document().sha256())
                .toList();
    }

    /**
     * The person has the answer's files once they are hers to have; an organ, those of its turns.
     */
    private static boolean visible(CaseFile file, CaseDocument document, Viewer viewer) {
        if (document.audience().equals(ALL)) {
            return true;
        }
        if (viewer.person()) {
            return !document.audience().equals(UNIT) && delivered(file.row());
        }
        return viewer.organ() == null
                || file.turns().stream()
                        .filter(turn -> turn.organ.equals(viewer.organ()))
                        .anyMatch(turn -> audience(turn.key.number()).equals(document.audience()));
    }

    private static boolean delivered(RequestRow row) {
        boolean stage = row.status == Status.AVAILABLE || row.status == Status.DELIVERED;
        return stage && row.mode == DeliveryMode.ELECTRONIC;
    }

    private static Views.DocumentView view(CaseFile file, CaseDocument document) {
        return new Views.DocumentView(
                document.id().toString(),
                document.document().fileName(),
                document.document().mediaType(),
                document.document().size(),
                document.document().sha256(),
                document.kind(),
                document.storedAt(),
                "/api/requests/v1/requests/" + file.row().folio + "/documents/" + document.id());
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
