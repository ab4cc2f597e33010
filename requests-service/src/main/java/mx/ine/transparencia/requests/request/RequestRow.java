package mx.ine.transparencia.requests.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.ine.transparencia.requests.request.domain.Channel;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.Means;
import mx.ine.transparencia.requests.request.domain.NotifyBy;
import mx.ine.transparencia.requests.request.domain.Status;

/** A request as stored; which columns are set at which status is held by the table's checks. */
@Entity
@Table(name = "request")
class RequestRow {
    @Id UUID id;
    @Version long version;

    /** How many public events it has had: the sequence of the last one. */
    long eventCount;

    String folio;
    String regime;

    @Enumerated(EnumType.STRING)
    Channel channel;

    Instant filedAt;

    /** The module, organ or party that took it in, if any. */
    String filedWith;

    /** The official who captured it for the person, if any. */
    String capturedBy;

    String description;
    String searchHints;

    @Enumerated(EnumType.STRING)
    DeliveryMode preferredMode;

    @Enumerated(EnumType.STRING)
    NotifyBy notifyBy;

    /** {@link Applicant} encrypted. */
    String applicant;

    String trackingHash;

    @Enumerated(EnumType.STRING)
    Status status;

    LocalDate countsFrom;
    LocalDate receivedOn;
    boolean extended;
    boolean clarified;
    boolean forwardLate;
    String question;
    String extensionReasons;
    String clarification;
    LocalDate grantedOn;
    LocalDate notifiedOn;

    @Enumerated(EnumType.STRING)
    Means notifiedBy;

    @Enumerated(EnumType.STRING)
    DeliveryMode mode;

    boolean downloadable;
    boolean instituteCost;
    boolean paid;
    String paymentReference;
    LocalDate availableOn;
    String availablePlace;
    LocalDate closedOn;
    String answerText;
    String closingText;

    /** The folio in which it is answered, once joined (27.2). */
    String joinedTo;

    /** Why the last notification by Estrados was made there. */
    String estradosCause;

    /** The earliest date on which somebody owes something. */
    LocalDate nextDue;
}
