package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.organ.Organ;
import mx.ine.transparencia.requests.organ.OrganService;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.OrganRef;
import mx.ine.transparencia.requests.request.domain.Rule;

/**
 * What can be done with a request. Every act is given the tag of the version that its author saw,
 * and answers the case as it is afterwards.
 */
@ApplicationScoped
final class RequestService {
    private final ActService acts;
    private final SettlingService settling;
    private final SuiteClock clock;
    private final Database database;
    private final OrganService organs;
    private final JoiningService joining;

    RequestService(
            ActService acts,
            SettlingService settling,
            SuiteClock clock,
            Database database,
            OrganService organs,
            JoiningService joining) {
        this.acts = acts;
        this.settling = settling;
        this.clock = clock;
        this.database = database;
        this.organs = organs;
        this.joining = joining;
    }

    /** The office that took it in hands it to the Liaison Unit (25.3.II). */
    CaseFile forward(String folio, String ifMatch, Actor actor) {
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) -> {
                    boolean own =
                            actor.organ().filter(o -> o.equals(file.row().filedWith)).isPresent();
                    if (!own && !actor.role().equals(Roles.LIAISON_UNIT)) {
                        throw new RefusedException(Rule.NOT_YOUR_FILING);
                    }
                    return Act.of(new Command.Forward(moment.receptionDay()));
                });
    }

    CaseFile turn(String folio, String ifMatch, Inputs.Turns input, Actor actor) {
        List<OrganRef> to =
                input.organs().stream()
                        .map(organs::toTurnTo)
                        .map(organ -> new OrganRef(organ.code(), organ.kind().party()))
                        .toList();
        return act(
                folio,
                ifMatch,
                actor,
                (_, moment) ->
                        Act.of(new Command.TurnTo(moment.today(), to))
                                .with(Map.of("organs", input.organs())));
    }

    CaseFile declareIncompetent(
            String folio, String ifMatch, Inputs.IncompetenceInput input, Actor actor) {
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) ->
                        NotifyingActs.incompetence(
                                input,
                                Notifying.how(file, input.means(), input.estradosCause(), moment),
                                moment));
    }

    CaseFile requireClarification(
            String folio, String ifMatch, Inputs.ClarificationInput input, Actor actor) {
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) ->
                        NotifyingActs.clarification(
                                file,
                                input,
                                Notifying.how(file, input.means(), input.estradosCause(), moment),
                                moment));
    }

    /** By the applicant, or by staff for what came on paper; counts on the day of its reception. */
    CaseFile answerClarification(
            String folio, String ifMatch, Inputs.ClarificationAnswer input, Actor actor) {
        return act(
                folio,
                ifMatch,
                actor,
                (_, moment) ->
                        Act.of(new Command.AnswerClarification(moment.receptionDay()))
                                .writing(f -> f.row().clarification = input.text()));
    }

    CaseFile extend(String folio, String ifMatch, Inputs.ExtensionInput input, Actor actor) {
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) ->
                        NotifyingActs.extension(
                                file,
                                input,
                                Notifying.how(file, input.means(), input.estradosCause(), moment),
                                moment));
    }

    CaseFile notifyAnswer(
            String folio, String ifMatch, Inputs.NotificationInput input, Actor actor) {
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) ->
                        NotifyingActs.answer(
                                file,
                                input,
                                Notifying.how(file, input.means(), input.estradosCause(), moment),
                                moment));
    }

    CaseFile chooseMode(String folio, String ifMatch, Inputs.ModeInput input, Actor actor) {
        return act(
                folio,
                ifMatch,
                actor,
                (_, moment) ->
                        Act.of(new Command.ChooseMode(moment.today(), input.mode()))
                                .with(Map.of("mode", input.mode().name())));
    }

    CaseFile makeAvailable(
            String folio, String ifMatch, Inputs.AvailabilityInput input, Actor actor) {
        return act(
                folio,
                ifMatch,
                actor,
                (_, moment) ->
                        Act.of(new Command.MakeAvailable(moment.today()))
                                .writing(f -> f.row().availablePlace = input.place()));
    }

    CaseFile deliver(String folio, String ifMatch, Actor actor) {
        return act(
                folio, ifMatch, actor, (_, moment) -> Act.of(new Command.Deliver(moment.today())));
    }

    CaseFile withdraw(String folio, String ifMatch, Inputs.WithdrawalInput input, Actor actor) {
        return act(
                folio,
                ifMatch,
                actor,
                (_, moment) ->
                        Act.of(new Command.Withdraw(moment.today()))
                                .writing(f -> f.row().closingText = input.reason()));
    }

    CaseFile proposeJoining(
            String folio, String ifMatch, DeclarationInputs.JoiningInput input, Actor actor) {
        settle(id(folio), clock.now());
        return joining.propose(folio, ifMatch, input, actor);
    }

    /** What organs do with their turns. */
    CaseFile actOnTurn(
            String folio, String ifMatch, Actor actor, BiFunction<CaseFile, Moment, Act> choose) {
        return act(folio, ifMatch, actor, choose);
    }

    Optional<Organ> organ(String code) {
        return organs.byCode(code);
    }

    private CaseFile act(
            String folio, String ifMatch, Actor actor, BiFunction<CaseFile, Moment, Act> choose) {
        UUID id = id(folio);
        Instant now = clock.now();
        settle(id, now);
        return acts.act(id, ifMatch, actor, now, choose);
    }

    private void settle(UUID id, Instant now) {
        if (settling.behind(id, now)) {
            settling.settle(id, now);
        }
    }

    private UUID id(String folio) {
        return database.first(
                        "SELECT id FROM request WHERE folio = ?",
                        row -> row.getObject(1, UUID.class),
                        folio)
                .orElseThrow(NotFoundProblem::new);
    }
}
