package mx.ine.transparencia.requests.request;

import java.util.Optional;
import java.util.function.Consumer;
import mx.ine.transparencia.requests.request.domain.Answers;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.EstradosCause;
import mx.ine.transparencia.requests.request.domain.Means;
import mx.ine.transparencia.requests.request.domain.Notification;
import mx.ine.transparencia.requests.request.domain.NotifyBy;
import mx.ine.transparencia.requests.request.domain.Stage;

/** How the applicant of a case is told, when staff do not say it (Art. 47). */
final class Notifying {

    private Notifying() {}

    static Notification how(CaseFile file, Means means, EstradosCause cause, Moment moment) {
        NotifyingActs.check(means);
        NotifyBy preferred = file.row().notifyBy;
        Means by = means == null ? usual(preferred) : means;
        Optional<EstradosCause> why =
                cause == null && means == null && preferred == NotifyBy.NONE
                        ? Optional.of(EstradosCause.NO_MEANS_GIVEN)
                        : Optional.ofNullable(cause);
        boolean open = moment.open() || by == Means.IN_PERSON; // ordered now, made when it is open
        return new Notification(preferred, by, open, why);
    }

    private static Means usual(NotifyBy preferred) {
        return switch (preferred) {
            case SYSTEM -> Means.SYSTEM;
            case EMAIL -> Means.EMAIL;
            case NONE -> Means.ESTRADOS;
            case ADDRESS -> Means.IN_PERSON;
        };
    }

    static Consumer<CaseFile> cause(Notification how) {
        return file ->
                file.row().estradosCause =
                        how.means() == Means.ESTRADOS
                                ? how.cause().map(Enum::name).orElse(null)
                                : null;
    }

    /** The applicant's preference where the organs offer it (25.1). */
    static Optional<DeliveryMode> mode(
            CaseFile file, Inputs.NotificationInput input, Moment moment) {
        if (input.mode() != null) {
            return Optional.of(input.mode());
        }
        Stage stage = new StageReading(file, moment.terms().regime()).stage();
        return Optional.of(file.row().preferredMode)
                .filter(preferred ->
                        stage instanceof Stage.Searching s
                                && Answers.offered(Answers.held(s.progress()))
                                        .containsKey(preferred));
    }
}
