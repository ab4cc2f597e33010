package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.term.TermExplanation;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.platform.mail.Mail;
import mx.ine.transparencia.platform.mail.MailQueue;
import mx.ine.transparencia.requests.notification.Postings;
import mx.ine.transparencia.requests.request.domain.Event;
import mx.ine.transparencia.requests.request.domain.Means;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the applicant what happened, by the means of the notification (Art. 47). */
@ApplicationScoped
final class Notices {
    private final MailQueue mails;
    private final Postings postings;
    private final ApplicantSeal seal;
    private final String origin;

    Notices(
            MailQueue mails,
            Postings postings,
            ApplicantSeal seal,
            @ConfigProperty(name = "transparencia.public-url") String origin) {
        this.mails = mails;
        this.postings = postings;
        this.seal = seal;
        this.origin = origin;
    }

    private record Notice(String act, Means means, String text) {}

    void tell(CaseFile file, List<Event> events, Moment moment) {
        for (Event event : events) {
            notice(event, moment).ifPresent(notice -> tell(file.row(), notice, moment));
        }
    }

    private void tell(RequestRow row, Notice notice, Moment moment) {
        switch (notice.means()) {
            case EMAIL -> mails.enqueue(mail(row, notice));
            case ESTRADOS -> postings.post(posting(row, notice, moment), moment.now());
            case SYSTEM, APPEARANCE, IN_PERSON, KNOWLEDGE -> {} // read in the system, or told
        }
    }

    /** The notification counts from its first day posted (47.5). */
    private static Postings.Posting posting(RequestRow row, Notice notice, Moment moment) {
        return new Postings.Posting(
                row.id,
                row.folio,
                notice.act(),
                notice.text(),
                row.estradosCause,
                moment.terms().start("NOTIF-ESTRADOS", moment.today()),
                moment.calendar());
    }

    private Mail mail(RequestRow row, Notice notice) {
        String text =
                """
                Solicitud de información con folio %s

                %s

                Consulte el detalle con su folio y su clave de seguimiento en:
                %s/solicitudes/seguimiento/%s

                Instituto Nacional Electoral. Unidad de Enlace.
                Esta notificación surte efectos el día en que se realizó (artículo 47, párrafo 3).
                """
                        .formatted(row.folio, notice.text(), origin, row.folio);
        return new Mail(row.id, seal.open(row).email(), "Solicitud " + row.folio + ": aviso", text);
    }

    private static Optional<Notice> notice(Event event, Moment moment) {
        return switch (event) {
            case Event.ClarificationRequired(_, _, var means, var reply) ->
                    Optional.of(
                            new Notice(
                                    "CLARIFICATION",
                                    means,
                                    "Para localizar la información necesitamos que aclare su"
                                            + " solicitud a más tardar el "
                                            + SpanishDates.longDate(reply.dueOn())
                                            + "; si no, se desechará (artículo 24, párrafo 5)."));
            case Event.Extended(_, var means, var answer, _) ->
                    Optional.of(
                            new Notice(
                                    "EXTENSION",
                                    means,
                                    "El plazo para responder se amplió hasta el "
                                            + SpanishDates.longDate(answer.dueOn())
                                            + " (artículos 25, párrafo 1, y 26)."));
            case Event.AnswerNotified(var on, var means, _) ->
                    Optional.of(
                            new Notice(
                                    "ANSWER",
                                    means,
                                    "Su solicitud tiene respuesta, con la modalidad y el costo de"
                                            + " la entrega (artículo 25, párrafo 1)."
                                            + appeal(on, moment)));
            case Event.FoundIncompetent(var on, var means) ->
                    Optional.of(
                            new Notice(
                                    "INCOMPETENCE",
                                    means,
                                    "La información no es de la competencia del Instituto; le"
                                            + " orientamos sobre dónde pedirla (artículo 24,"
                                            + " párrafo 8)."
                                            + appeal(on, moment)));
            case Event.FiledElsewhere _,
                    Event.Received _,
                    Event.ForwardOverdue _,
                    Event.Turned _,
                    Event.OfTurn _,
                    Event.TurnsConcluded _,
                    Event.Clarified _,
                    Event.Discarded _,
                    Event.GrantedBySilence _,
                    Event.Unanswered _,
                    Event.ModeChosen _,
                    Event.Paid _,
                    Event.MadeAvailable _,
                    Event.Delivered _,
                    Event.CollectionExpired _,
                    Event.Joined _,
                    Event.Withdrawn _,
                    Event.TermsMoved _ ->
                    Optional.empty();
        };
    }

    /** The last day to appeal, and how it was counted (40.1). */
    private static String appeal(LocalDate on, Moment moment) {
        TermExplanation counted = moment.terms().explain(moment.terms().start("APP-FILE", on));
        return "\n\nSi no está de acuerdo, puede interponer un recurso de revisión hasta el "
                + SpanishDates.longDate(counted.dueOn())
                + " ("
                + counted.article()
                + "). "
                + counted.summaryEs();
    }
}
