package mx.ine.transparencia.requests.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.PublicAnswer;
import mx.ine.transparencia.requests.request.domain.Quote;
import mx.ine.transparencia.requests.request.domain.Rule;
import mx.ine.transparencia.requests.request.domain.Turn;

/** What an organ does with its turn (Art. 24.5-24.7, 25.3.III, 26.1). */
final class TurnActs {

    private TurnActs() {}

    static Act answer(
            CaseFile file,
            int number,
            Inputs.TurnAnswer input,
            List<String> documents,
            Actor actor,
            Moment moment) {
        checkOwn(file, number, actor);
        Command command =
                switch (input.outcome()) {
                    case NOT_COMPETENT -> new Command.SayNotCompetent(moment.today(), number);
                    case ALREADY_PUBLIC ->
                            new Command.AnswerTurn(moment.today(), number, published(input));
                    case PUBLIC ->
                            new Command.AnswerTurn(
                                    moment.today(), number, held(input, documents.size()));
                };
        return Act.of(command)
                .writing(f -> write(f, number, input))
                .with(
                        Map.of(
                                "turn", number,
                                "outcome", input.outcome().name(),
                                "counts", Quoting.counts(input)))
                .with(documents);
    }

    private static void write(CaseFile file, int number, Inputs.TurnAnswer input) {
        TurnRow row = file.turn(number).orElseThrow();
        row.note = input.text();
        row.suggestedOrgan = input.suggestedOrgan();
    }

    private static PublicAnswer published(Inputs.TurnAnswer input) {
        return new PublicAnswer.AlreadyPublic(
                text(input.source()), text(input.place()), text(input.form()));
    }

    private static PublicAnswer held(Inputs.TurnAnswer input, int documents) {
        return new PublicAnswer.Held(quotes(input.quotes()), documents);
    }

    static List<Quote> quotes(List<Inputs.QuoteInput> given) {
        List<Inputs.QuoteInput> quotes = given == null ? List.of() : given;
        return quotes.stream()
                .map(q -> new Quote(q.mode(), orZero(q.materials()), orZero(q.shipping())))
                .toList();
    }

    static Act petition(
            CaseFile file, int number, Inputs.PetitionInput input, Actor actor, Moment moment) {
        checkOwn(file, number, actor);
        Command command =
                switch (input.kind()) {
                    case CLARIFICATION -> new Command.PetitionClarification(moment.today(), number);
                    case EXTENSION -> new Command.PetitionExtension(moment.today(), number);
                };
        return Act.of(command)
                .writing(f -> f.turn(number).orElseThrow().petitionText = input.text())
                .with(Map.of("turn", number, "kind", input.kind().name()));
    }

    /** The turn an act is about when it is not named: who asked for it, or the only one pending. */
    static int concerned(CaseFile file, Integer named) {
        if (named != null) {
            return named;
        }
        List<TurnRow> pending =
                file.turns().stream().filter(t -> t.status == TurnRow.State.PENDING).toList();
        Optional<TurnRow> asking =
                pending.stream().filter(turn -> turn.petition != null).findFirst();
        if (asking.isEmpty() && pending.size() > 1) {
            throw new BadInput("turn", "Indique qué turno lo pide: hay varios pendientes.");
        }
        return asking.or(() -> pending.stream().findFirst())
                .or(() -> file.turns().stream().findFirst())
                .map(turn -> turn.key.number())
                .orElse(0);
    }

    static void checkOwn(CaseFile file, int number, Actor actor) {
        Optional<TurnRow> turn = file.turn(number);
        boolean own =
                actor.role().equals(Roles.LIAISON_UNIT)
                        || turn.isEmpty()
                        || actor.organ().filter(o -> o.equals(turn.get().organ)).isPresent();
        if (!own) {
            throw new RefusedException(Rule.NOT_YOUR_TURN);
        }
    }

    static String text(String given) {
        return given == null ? "" : given.strip();
    }

    private static BigDecimal orZero(BigDecimal given) {
        return given == null ? BigDecimal.ZERO : given;
    }

    static boolean asks(TurnRow turn, Turn.Petition petition) {
        return turn.petition == petition;
    }
}
