package mx.ine.transparencia.requests.request;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mx.ine.transparencia.requests.request.domain.Command;

/**
 * An act on a case: the command, what else is to be written down with it, and what the record says
 * of it.
 *
 * @param writing puts the texts of the act into the rows, before they are stored
 * @param detail for the record; no personal data
 * @param documents SHA-256 of the documents of the act
 */
record Act(
        Command command,
        Consumer<CaseFile> writing,
        Map<String, Object> detail,
        List<String> documents) {

    static Act of(Command command) {
        return new Act(command, file -> {}, Map.of(), List.of());
    }

    Act writing(Consumer<CaseFile> also) {
        return new Act(command, writing.andThen(also), detail, documents);
    }

    Act with(Map<String, Object> told) {
        return new Act(command, writing, told, documents);
    }

    Act with(List<String> attached) {
        return new Act(command, writing, detail, attached);
    }
}
