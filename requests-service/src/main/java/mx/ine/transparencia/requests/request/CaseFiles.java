package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.ine.transparencia.platform.documents.CaseDocument;
import mx.ine.transparencia.platform.documents.CaseDocuments;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.Status;

/** The documents of a case and who sees which. */
@ApplicationScoped
class CaseFiles {
    static final String ATTACHMENT = "ATTACHMENT";
    static final String ANSWER = "ANSWER";
    static final String PUBLIC_VERSION = "PUBLIC_VERSION";
    static final String CLASSIFIED = "CLASSIFIED";
    static final String PAYMENT = "PAYMENT";
    static final String ALL = "ALL";

    /** The Liaison Unit alone. */
    static final String UNIT = "UNIT";

    /** What an organ may hand over with its turn. */
    static final Set<String> OF_A_TURN = Set.of(ANSWER, PUBLIC_VERSION, CLASSIFIED);

    private final CaseDocuments documents;

    CaseFiles(CaseDocuments documents) {
        this.documents = documents;
    }

    /** What an organ says that its file is; part of its answer where it says nothing. */
    static String kindOfTurn(String given) {
        String kind = given == null || given.isBlank() ? ANSWER : given;
        if (!OF_A_TURN.contains(kind)) {
            throw new BadInput("kind", "Debe ser ANSWER, PUBLIC_VERSION o CLASSIFIED.");
        }
        return kind;
    }

    static String audience(int turn) {
        return "TURN:" + turn;
    }

    /** Only the Unit, the organ and the Committee (14, 25.3.V). */
    static String classified(int turn) {
        return "CLASSIFIED:" + turn;
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
        if (document.audience().equals("NOTIFIERS") || document.audience().equals(UNIT)) {
            return !viewer.person() && viewer.applicantData() && viewer.organ() == null;
        }
        if (viewer.person()) {
            return delivered(file.row()) && answers(file, document);
        }
        if (viewer.organ() != null) {
            return file.turns().stream()
                    .filter(turn -> turn.organ.equals(viewer.organ()))
                    .map(turn -> turn.key.number())
                    .anyMatch(number ->
                            audience(number).equals(document.audience())
                                    || classified(number).equals(document.audience()));
        }
        return viewer.classified() || !document.audience().startsWith(CLASSIFIED);
    }

    /** Of a turn that ended in access, wholly or in part. */
    private static boolean answers(CaseFile file, CaseDocument document) {
        return file.turns().stream()
                .filter(turn ->
                        turn.status == TurnRow.State.HELD
                                || turn.status == TurnRow.State.CLASSIFIED && turn.partial)
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
