package mx.ine.transparencia.requests.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.requests.notification.Done;
import mx.ine.transparencia.requests.notification.NotifiedAct;
import mx.ine.transparencia.requests.notification.domain.Failure;
import mx.ine.transparencia.requests.notification.domain.Made;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.EstradosCause;
import mx.ine.transparencia.requests.request.domain.Means;
import mx.ine.transparencia.requests.request.domain.Notification;

/**
 * The acts that are notified to the applicant (Art. 24.5, 24.8, 25.1): carried out at once, or kept
 * until somebody has notified them.
 */
@ApplicationScoped
final class NotifyingActs {
    private final ObjectMapper json;

    NotifyingActs(ObjectMapper json) {
        this.json = json;
    }

    static Act incompetence(Inputs.IncompetenceInput input, Notification how, Moment moment) {
        return Act.of(new Command.DeclareIncompetent(moment.today(), how))
                .writing(f -> f.row().closingText = input.guidance())
                .writing(Notifying.cause(how))
                .with(Map.of("means", how.means().name()))
                .from(NotifiedAct.INCOMPETENCE, input);
    }

    static Act clarification(
            CaseFile file, Inputs.ClarificationInput input, Notification how, Moment moment) {
        int turn = TurnActs.concerned(file, input.turn());
        return Act.of(new Command.RequireClarification(moment.today(), turn, how))
                .writing(f -> f.row().question = input.question())
                .writing(Notifying.cause(how))
                .with(Map.of("turn", turn, "means", how.means().name()))
                .from(
                        NotifiedAct.CLARIFICATION,
                        new Inputs.ClarificationInput(turn, input.question(), null, null));
    }

    static Act extension(
            CaseFile file, Inputs.ExtensionInput input, Notification how, Moment moment) {
        int turn = TurnActs.concerned(file, input.turn());
        int most = moment.terms().regime().rule("REQ-ANSWER").maxExtension();
        int days = input.days() == null ? most : input.days();
        return Act.of(new Command.Extend(moment.today(), turn, days, how))
                .writing(f -> f.row().extensionReasons = input.reasons())
                .writing(Notifying.cause(how))
                .with(Map.of("turn", turn, "days", days, "means", how.means().name()))
                .from(
                        NotifiedAct.EXTENSION,
                        new Inputs.ExtensionInput(turn, days, input.reasons(), null, null));
    }

    static Act answer(
            CaseFile file, Inputs.NotificationInput input, Notification how, Moment moment) {
        return Act.of(
                        new Command.NotifyAnswer(
                                moment.today(), how, Notifying.mode(file, input, moment)))
                .writing(f -> f.row().answerText = input.text())
                .writing(Notifying.cause(how))
                .with(Map.of("means", how.means().name()))
                .from(NotifiedAct.ANSWER, input);
    }

    /** The act that waited, by the means by which it was notified in the end. */
    Act act(CaseFile file, Done done, Moment moment) {
        Notification how =
                new Notification(file.row().notifyBy, means(done.made()), true, cause(done.why()));
        return switch (done.act()) {
            case INCOMPETENCE ->
                    incompetence(read(done.input(), Inputs.IncompetenceInput.class), how, moment);
            case CLARIFICATION ->
                    clarification(
                            file, read(done.input(), Inputs.ClarificationInput.class), how, moment);
            case EXTENSION ->
                    extension(file, read(done.input(), Inputs.ExtensionInput.class), how, moment);
            case ANSWER ->
                    answer(file, read(done.input(), Inputs.NotificationInput.class), how, moment);
            case NOTICE -> throw new IllegalArgumentException("A notice asks nothing of a case");
        };
    }

    /** What is handed over, as the person reads it. */
    String text(NotifiedAct act, String input) {
        return switch (act) {
            case INCOMPETENCE -> read(input, Inputs.IncompetenceInput.class).guidance();
            case CLARIFICATION -> read(input, Inputs.ClarificationInput.class).question();
            case EXTENSION -> read(input, Inputs.ExtensionInput.class).reasons();
            case ANSWER -> {
                String text = read(input, Inputs.NotificationInput.class).text();
                yield text == null ? "" : text;
            }
            case NOTICE -> "";
        };
    }

    /** The last day on which notifying it is in time: what counts is the day of notification. */
    Optional<LocalDate> limit(CaseFile file, NotifiedAct act, String input) {
        return switch (act) {
            case INCOMPETENCE -> due(file, "REQ-INCOMPETENT-INSTITUTE").or(() -> answer(file));
            case CLARIFICATION -> {
                Integer turn = read(input, Inputs.ClarificationInput.class).turn();
                yield turn == null
                        ? answer(file)
                        : file.latest(turn, "REQ-CLARIFY-ASK").map(term -> term.dueOn);
            }
            case EXTENSION, ANSWER -> answer(file);
            case NOTICE -> Optional.empty();
        };
    }

    private static Optional<LocalDate> answer(CaseFile file) {
        return due(file, "REQ-FICTA").or(() -> due(file, "REQ-ANSWER"));
    }

    private static Optional<LocalDate> due(CaseFile file, String rule) {
        return file.alive(0, rule).map(term -> term.dueOn);
    }

    String write(Object input) {
        try {
            return json.writeValueAsString(input);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What an act needs is plain data", e);
        }
    }

    private <T> T read(String input, Class<T> type) {
        try {
            return json.readValue(input, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The act kept for an errand is unreadable");
        }
    }

    private static Means means(Made made) {
        return switch (made) {
            case TO_THE_PERSON, WITH_ANOTHER -> Means.IN_PERSON;
            case APPEARANCE -> Means.APPEARANCE;
            case KNOWLEDGE -> Means.KNOWLEDGE;
            case ESTRADOS -> Means.ESTRADOS;
            case ACKNOWLEDGED -> throw new IllegalArgumentException("Only organs acknowledge");
        };
    }

    private static Optional<EstradosCause> cause(Failure why) {
        return Optional.ofNullable(why)
                .map(failure ->
                        switch (failure) {
                            case REFUSED -> EstradosCause.REFUSED;
                            case NOBODY_THERE, CLOSED_PREMISES, CITATION_LAPSED ->
                                    EstradosCause.NOT_FOUND;
                            case FALSE_ADDRESS -> EstradosCause.FALSE_ADDRESS;
                        });
    }

    /** What only an errand can bring about cannot be asked for as a means. */
    static void check(Means means) {
        if (means == Means.KNOWLEDGE) {
            throw new BadInput(
                    "means",
                    "Que la persona se muestre sabedora se asienta en la diligencia en curso.");
        }
    }
}
