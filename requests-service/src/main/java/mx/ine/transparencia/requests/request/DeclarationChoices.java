package mx.ine.transparencia.requests.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.request.domain.Secrecy;

/**
 * What an official may declare or ask of a case now; each is the turn it is about, 0 for none.
 *
 * @param grounds among which an organ chooses
 */
record DeclarationChoices(
        int classify,
        int search,
        int nonexistence,
        int consultation,
        int consultationAnswer,
        int consent,
        int consentAnswer,
        boolean joining,
        List<Option> grounds) {

    public boolean any() {
        return classify + search + nonexistence > 0
                || consultation + consultationAnswer > 0
                || consent + consentAnswer > 0
                || joining;
    }

    public List<Option> secrecies() {
        return Arrays.stream(Secrecy.values())
                .map(each -> Option.of(each.name(), each.label()))
                .toList();
    }

    static DeclarationChoices of(
            CaseFile file,
            Optional<TurnRow> own,
            PossibleActs can,
            Caller caller,
            Grounds catalogue) {
        boolean unit = caller.has(Roles.LIAISON_UNIT);
        boolean committee = unit || caller.has(Roles.COMMITTEE_SECRETARY);
        int classify = turn(own, can::classify);
        return new DeclarationChoices(
                classify,
                turn(own, can::logSearch),
                turn(own, can::declareNonexistent),
                unit ? first(file, can::consult) : 0,
                turn(own, can::answerConsultation),
                committee ? first(file, can::requireConsent) : 0,
                committee ? first(file, can::answerConsent) : 0,
                committee && can.join(),
                classify == 0
                        ? List.of()
                        : catalogue.of(file.row().regime, own.orElseThrow().party).stream()
                                .map(ground -> Option.of(ground.code(), ground.line()))
                                .toList());
    }

    private static int turn(Optional<TurnRow> own, IntPredicate can) {
        return own.map(turn -> turn.key.number()).filter(can::test).orElse(0);
    }

    private static int first(CaseFile file, IntPredicate can) {
        return file.turns().stream()
                .map(turn -> turn.key.number())
                .filter(can::test)
                .findFirst()
                .orElse(0);
    }
}
