package mx.ine.transparencia.requests.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.kernel.term.TermExplanation;
import mx.ine.transparencia.requests.request.domain.Channel;
import mx.ine.transparencia.requests.request.domain.Consent;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.Dossier;
import mx.ine.transparencia.requests.request.domain.Finding;
import mx.ine.transparencia.requests.request.domain.Means;
import mx.ine.transparencia.requests.request.domain.NotifyBy;
import mx.ine.transparencia.requests.request.domain.Quote;
import mx.ine.transparencia.requests.request.domain.SearchEntry;
import mx.ine.transparencia.requests.request.domain.Secrecy;
import mx.ine.transparencia.requests.request.domain.Status;
import mx.ine.transparencia.requests.request.domain.Turn;

/** What the API answers; fields that say nothing yet are left out. */
final class Views {

    private Views() {}

    /**
     * A filing accepted.
     *
     * @param trackingKey given once; with the folio it is all the person needs
     */
    record FiledView(
            String folio,
            String trackingKey,
            Status status,
            Instant filedAt,
            LocalDate countsFrom,
            List<TermView> terms,
            Map<String, String> links) {}

    /**
     * A request.
     *
     * @param applicant only for those who process the case and for the person
     * @param dueOn the next date on which somebody owes something
     * @param appealBy the last day to appeal what was notified or left unanswered
     * @param notificationUnderWay what somebody is notifying in person now, in words
     * @param acts what the viewer may do now, as names of sub-resources
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record RequestView(
            String folio,
            Status status,
            String statusText,
            String regime,
            Channel channel,
            String filedWith,
            Instant filedAt,
            LocalDate countsFrom,
            LocalDate receivedOn,
            LocalDate dueOn,
            Applicant applicant,
            String description,
            String searchHints,
            DeliveryMode preferredMode,
            NotifyBy notifyBy,
            boolean extended,
            String extensionReasons,
            boolean clarified,
            String question,
            String clarification,
            LocalDate grantedBySilenceOn,
            AnswerView answer,
            List<TurnView> turns,
            LocalDate closedOn,
            String closingText,
            String joinedTo,
            LocalDate appealBy,
            String notificationUnderWay,
            long version) {}

    /**
     * The answer as notified.
     *
     * @param due what remains to be paid, in pesos
     * @param paymentReference what the till is told, while something is to be paid
     * @param payBy the last day to pay (29.1)
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AnswerView(
            LocalDate notifiedOn,
            Means means,
            String text,
            DeliveryMode mode,
            Map<DeliveryMode, BigDecimal> offered,
            BigDecimal due,
            boolean atInstituteCost,
            boolean paid,
            LocalDate availableOn,
            String place,
            String paymentReference,
            LocalDate payBy) {}

    /** A turn; its answer is shown to the applicant once it was notified. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record TurnView(
            int number,
            String organ,
            String organName,
            LocalDate turnedOn,
            String status,
            LocalDate answerDue,
            LocalDate concludedOn,
            Turn.Petition petition,
            String petitionText,
            String suggestedOrgan,
            String text,
            List<Quote> quotes,
            Integer documents,
            String source,
            String place,
            String form,
            DeclarationView declaration,
            ResolutionView resolution) {}

    /**
     * What an organ declared of its turn: classified or nonexistent, and why.
     *
     * @param consent what became of the data subject's, for staff
     * @param owed what the organ owes, where its turn is open again
     * @param searches the log of the searches
     * @param matter under which the Committee has it, for staff
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record DeclarationView(
            Secrecy secrecy,
            Boolean partial,
            List<String> grounds,
            String reasons,
            String harm,
            LocalDate until,
            String condition,
            String parts,
            Consent.Answer consent,
            Turn.Owed owed,
            Dossier.Consultation consultation,
            String consultationText,
            List<SearchEntry> searches,
            String matter) {}

    /** What the Committee resolved of it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ResolutionView(String number, Finding finding, LocalDate on, String orders) {}

    /**
     * A term of the case.
     *
     * @param state {@code RUNNING}, {@code INTERRUPTED}, {@code ENDED}, {@code EXPIRED}, or {@code
     *     RIGHT} for one that the applicant may use
     * @param turn the turn it belongs to; 0 for the request's own
     * @param daysLeft days left to count after today, while it runs
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record TermView(
            String rule,
            int turn,
            String state,
            LocalDate startedOn,
            LocalDate dueOn,
            Integer daysLeft,
            TermExplanation explanation) {}

    /**
     * An act on the case.
     *
     * @param text what happened, in plain Spanish
     * @param by who did it, in words
     * @param actor the account, for staff
     * @param hash of the entry in the record's chain
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record TimelineView(
            long sequence,
            Instant at,
            String act,
            String text,
            String by,
            String actor,
            String before,
            String after,
            Map<String, Object> detail,
            List<String> documents,
            String hash) {}

    record DocumentView(
            String id,
            String name,
            String mediaType,
            long size,
            String sha256,
            String kind,
            Instant storedAt,
            String link) {}
}
