package mx.ine.transparencia.requests.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import mx.ine.transparencia.requests.request.domain.Consent;
import mx.ine.transparencia.requests.request.domain.Dossier;
import mx.ine.transparencia.requests.request.domain.Finding;
import mx.ine.transparencia.requests.request.domain.Secrecy;
import mx.ine.transparencia.requests.request.domain.Turn;

/** A turn to one organ as stored. */
@Entity
@Table(name = "request_turn")
class TurnRow {
    enum State {
        PENDING,
        NOT_COMPETENT,
        HELD,
        ALREADY_PUBLIC,
        CLASSIFIED,
        NONEXISTENT,
        REOPENED,
        WITHHELD
    }

    @Embeddable
    record Key(@Column(name = "request_id") UUID requestId, int number) implements Serializable {}

    @EmbeddedId Key key;
    String organ;
    boolean party;
    LocalDate turnedOn;

    @Enumerated(EnumType.STRING)
    State status;

    LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    Turn.Petition petition;

    String petitionText;
    String suggestedOrgan;
    int documents;
    String source;
    String place;
    String form;

    /** Grounds of 'not competent', or the text of the answer. */
    String note;

    LocalDate answerDue;

    @Enumerated(EnumType.STRING)
    Secrecy secrecy;

    /** With what is classified: whether but for a public part. */
    boolean partial;

    /** The organ has the next word again since then, and owes this. */
    LocalDate reopenedOn;

    @Enumerated(EnumType.STRING)
    Turn.Owed owed;

    /** It was declared not to exist, and that was not revoked. */
    boolean declared;

    /** Codes of the catalogue of grounds, with spaces between. */
    String grounds;

    String reasons;
    String harm;
    LocalDate reservedUntil;
    String reserveCondition;

    /** Which parts are classified. */
    String parts;

    /** What waits for the Committee. */
    UUID matter;

    String resolution;

    @Enumerated(EnumType.STRING)
    Finding finding;

    LocalDate resolvedOn;

    /** What the Committee ordered. */
    String orders;

    @Enumerated(EnumType.STRING)
    Consent.Answer consent;

    @Enumerated(EnumType.STRING)
    Dossier.Consultation consultation = Dossier.Consultation.NONE;

    String consultationText;

    /** The extension that the Committee has to resolve, where the regime leaves it to it. */
    UUID extensionMatter;

    boolean extensionGranted;
}
