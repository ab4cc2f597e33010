package mx.ine.transparencia.requests.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mx.ine.transparencia.requests.notification.NotifiedAct;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.Notification;

/**
 * An act on a case: the command, what else is to be written down with it, and what the record says
 * of it.
 *
 * @param writing puts the texts of the act into the rows, before they are stored
 * @param detail for the record; no personal data
 * @param documents SHA-256 of the documents of the act
 * @param kept what it takes to carry it out later, if it tells the person something
 */
record Act(
        Command command,
        Consumer<CaseFile> writing,
        Map<String, Object> detail,
        List<String> documents,
        Optional<Kept> kept) {

    /** What is kept of an act that waits until it is notified: which, and what it was given. */
    record Kept(NotifiedAct act, Object input) {

        /** How the command tells the person. */
        Notification how(Command command) {
            return switch (command) {
                case Command.DeclareIncompetent c -> c.notification();
                case Command.RequireClarification c -> c.notification();
                case Command.Extend c -> c.notification();
                case Command.NotifyAnswer c -> c.notification();
                default -> throw new IllegalArgumentException("It notifies nothing: " + command);
            };
        }
    }

    static Act of(Command command) {
        return new Act(command, file -> {}, Map.of(), List.of(), Optional.empty());
    }

    Act writing(Consumer<CaseFile> also) {
        return new Act(command, writing.andThen(also), detail, documents, kept);
    }

    Act with(Map<String, Object> told) {
        return new Act(command, writing, told, documents, kept);
    }

    Act with(List<String> attached) {
        return new Act(command, writing, detail, attached, kept);
    }

    /** It tells the person something: it may have to wait until that is done (47.3.III). */
    Act from(NotifiedAct act, Object input) {
        return new Act(command, writing, detail, documents, Optional.of(new Kept(act, input)));
    }
}
