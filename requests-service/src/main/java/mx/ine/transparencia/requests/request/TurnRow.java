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
import mx.ine.transparencia.requests.request.domain.Turn;

/** A turn to one organ as stored. */
@Entity
@Table(name = "request_turn")
class TurnRow {
    enum State {
        PENDING,
        NOT_COMPETENT,
        HELD,
        ALREADY_PUBLIC
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
}
