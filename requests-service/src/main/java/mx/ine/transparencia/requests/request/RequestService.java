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

    RequestService(
            ActService acts,
            SettlingService settling,
            SuiteClock clock,
            Database database,
            OrganService organs) {
        this.acts = acts;
        this.settling = settling;
        this.clock = clock;
        this.database = database;
        this.organs = organs;
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
                (file, moment) -> {
                    var how = Notifying.how(file, input.means(), input.estradosCause(), moment);
                    return Act.of(new Command.DeclareIncompetent(moment.today(), how))
                            .writing(f -> f.row().closingText = input.guidance())
                            .writing(Notifying.cause(how))
                            .with(Map.of("means", how.means().name()));
                });
    }

    CaseFile requireClarification(
            String folio, String ifMatch, Inputs.ClarificationInput input, Actor actor) {
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) -> {
                    int turn = TurnActs.concerned(file, input.turn());
                    var how = Notifying.how(file, input.means(), input.estradosCause(), moment);
                    return Act.of(new Command.RequireClarification(moment.today(), turn, how))
                            .writing(f -> f.row().question = input.question())
                            .writing(Notifying.cause(how))
                            .with(Map.of("turn", turn, "means", how.means().name()));
                });
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
                (file, moment) -> {
                    int turn = TurnActs.concerned(file, input.turn());
                    int most = moment.terms().regime().rule("REQ-ANSWER").maxExtension();
                    int days = input.days() == null ? most : input.days();
                    var how = Notifying.how(file, input.means(), input.estradosCause(), moment);
                    return Act.of(new Command.Extend(moment.today(), turn, days, how))
                            .writing(f -> f.row().extensionReasons = input.reasons())
                            .writing(Notifying.cause(how))
                            .with(Map.of("turn", turn, "days", days, "means", how.means().name()));
                });
    }

    CaseFile notifyAnswer(
            String folio, String ifMatch, Inputs.NotificationInput input, Actor actor) {
        return act(
                folio,
                ifMatch,
                actor,
                (file, moment) -> {
                    var how = Notifying.how(file, input.means(), input.estradosCause(), moment);
                    return Act.of(
                                    new Command.NotifyAnswer(
                                            moment.today(),
                                            how,
                                            Notifying.mode(file, input, moment)))
                            .writing(f -> f.row().answerText = input.text())
                            .writing(Notifying.cause(how))
                            .with(Map.of("means", how.means().name()));
                });
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
        if (settling.behind(id, now)) {
            settling.settle(id, now);
        }
        return acts.act(id, ifMatch, actor, now, choose);
    }

    private UUID id(String folio) {
        return database.first(
                        "SELECT id FROM request WHERE folio = ?",
                        row -> row.getObject(1, UUID.class),
                        folio)
                .orElseThrow(NotFoundProblem::new);
    }
}
