package mx.ine.transparencia.requests.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.EstradosCause;
import mx.ine.transparencia.requests.request.domain.Means;
import mx.ine.transparencia.requests.request.domain.NotifyBy;

/** What an official may do with a case now: what the stage allows and the role gives. */
record StaffActs(Caller caller) {

    /**
     * @param clarification the turn that would ask for it, 0 when it cannot be asked; likewise
     *     {@code extension}
     * @param answer the turn the viewer answers for, 0 for none
     * @param modes the ways of delivery an organ may offer
     */
    record Possible(
            boolean forward,
            boolean turn,
            boolean incompetence,
            int clarification,
            boolean clarify,
            int extension,
            boolean notification,
            boolean payment,
            boolean availability,
            boolean delivery,
            boolean withdrawal,
            int answer,
            boolean petitionClarification,
            boolean petitionExtension,
            List<DeliveryMode> modes) {

        /** One thing at a time is notified to a person. */
        Possible whileNotifying() {
            return new Possible(
                    forward,
                    turn,
                    false,
                    0,
                    clarify,
                    0,
                    false,
                    payment,
                    availability,
                    delivery,
                    withdrawal,
                    answer,
                    petitionClarification,
                    petitionExtension,
                    modes);
        }

        public boolean any() {
            return forward
                    || turn
                    || incompetence
                    || clarification > 0
                    || clarify
                    || extension > 0
                    || notification
                    || payment
                    || availability
                    || delivery
                    || withdrawal
                    || answer > 0;
        }
    }

    Possible possible(CaseFile file, Optional<TurnRow> own, PossibleActs can) {
        boolean unit = caller.has(Roles.LIAISON_UNIT);
        boolean office =
                caller.organ().filter(organ -> organ.equals(file.row().filedWith)).isPresent()
                        && (caller.has(Roles.MODULE_CLERK) || caller.has(Roles.ORGAN_LIAISON));
        int answer = own.map(turn -> turn.key.number()).filter(can::answerTurn).orElse(0);
        return new Possible(
                (unit || office) && can.forward(),
                unit && can.turn(),
                unit && can.declareIncompetent(),
                unit ? first(file, can::requireClarification) : 0,
                unit && can.answerClarification(),
                unit ? first(file, can::extend) : 0,
                unit && can.notifyAnswer(),
                unit && can.pay(),
                unit && can.makeAvailable(),
                (unit || office && caller.has(Roles.MODULE_CLERK)) && can.deliver(),
                unit && can.withdraw(),
                answer,
                answer > 0 && can.petitionClarification(answer),
                answer > 0 && can.petitionExtension(answer),
                List.of(DeliveryMode.values()));
    }

    /** The turn that an act is about: the one that asked for it, else the first that may. */
    private static int first(CaseFile file, java.util.function.IntPredicate can) {
        return file.turns().stream()
                .sorted(java.util.Comparator.comparing((TurnRow turn) -> turn.petition == null))
                .map(turn -> turn.key.number())
                .filter(can::test)
                .findFirst()
                .orElse(0);
    }

    /** The means that the person's own choice leaves open (47.3). */
    static List<Option> means(RequestRow row) {
        return Arrays.stream(Means.values())
                .filter(means -> open(means, row.notifyBy))
                .map(means -> Option.of(means.name(), Words.words(means)))
                .toList();
    }

    private static boolean open(Means means, NotifyBy preferred) {
        return switch (means) {
            case SYSTEM -> preferred == NotifyBy.SYSTEM || preferred == NotifyBy.EMAIL;
            case EMAIL -> preferred == NotifyBy.EMAIL;
            case ESTRADOS -> preferred == NotifyBy.NONE || preferred == NotifyBy.ADDRESS;
            case APPEARANCE -> true;
            case IN_PERSON -> preferred == NotifyBy.ADDRESS;
            case KNOWLEDGE -> false; // written down in the errand
        };
    }

    /** Why it may go to Estrados (47.5); none where it may not. */
    static List<Option> causes(RequestRow row) {
        if (!open(Means.ESTRADOS, row.notifyBy)) {
            return List.of();
        }
        return Arrays.stream(EstradosCause.values())
                .filter(cause -> cause != EstradosCause.ANOTHER_RECEIVED)
                .filter(cause ->
                        (cause == EstradosCause.NO_MEANS_GIVEN) == (row.notifyBy == NotifyBy.NONE))
                .map(cause -> Option.of(cause.name(), Words.words(cause)))
                .toList();
    }
}
