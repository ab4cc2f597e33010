package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.held;
import static mx.ine.transparencia.requests.request.domain.Acts.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Commands at random, right and wrong, for a request at a stage on a day. */
record RandomActs(Stage stage, LocalDate today, Random random) {

    private static final List<Class<? extends Command>> KINDS = Matrix.kinds(Command.class);

    private static final List<OrganRef> ORGANS =
            List.of(Acts.DEA, Acts.DEOE, new OrganRef("UTSI", false), Acts.PARTY);

    private static final List<PublicAnswer> ANSWERS =
            List.of(
                    Acts.ATTACHED,
                    Acts.PRICED,
                    Acts.FREE_COPY,
                    Acts.PUBLISHED,
                    held(
                            1,
                            quote(DeliveryMode.ELECTRONIC, "0"),
                            quote(DeliveryMode.OPTICAL, "9.50")),
                    held(0, quote(DeliveryMode.PLAIN_COPY, "0"), quote(DeliveryMode.VERBAL, "0")),
                    held(
                            2,
                            quote(DeliveryMode.ELECTRONIC, "0"),
                            quote(DeliveryMode.PLAIN_COPY, "0")),
                    held(0),
                    held(0, quote(DeliveryMode.VERBAL, "1")),
                    new PublicAnswer.AlreadyPublic("", "", ""));

    private static final List<Classification> CLASSIFICATIONS =
            List.of(
                    Acts.RESERVED,
                    Acts.CONFIDENTIAL,
                    Acts.CONFIDENTIAL_PART,
                    new Classification(
                            Secrecy.RESERVED,
                            List.of(Acts.SANCTIONS),
                            "",
                            Optional.empty(),
                            "",
                            Optional.empty()));

    private static final List<String> AMOUNTS = List.of("12", "12.00", "30.00", "9.50", "0", "-1");

    Command anything() {
        return switch (one(KINDS).getSimpleName()) {
            case "Forward" -> new Command.Forward(today);
            case "TurnTo" -> new Command.TurnTo(today, organs());
            case "DeclareIncompetent" -> new Command.DeclareIncompetent(today, notification());
            case "SayNotCompetent" -> new Command.SayNotCompetent(today, turn());
            case "AnswerTurn" -> new Command.AnswerTurn(today, turn(), one(ANSWERS));
            case "Classify" -> new Command.Classify(today, turn(), one(CLASSIFICATIONS));
            case "LogSearch" -> new Command.LogSearch(today, turn(), searches());
            case "DeclareNonexistent" -> new Command.DeclareNonexistent(today, turn(), searches());
            case "ConsultParty" -> new Command.ConsultParty(today, turn());
            case "AnswerConsultation" ->
                    new Command.AnswerConsultation(today, turn(), random.nextBoolean());
            case "Resolve" ->
                    new Command.Resolve(
                            today,
                            turn(),
                            one(List.of(Finding.values())),
                            "CI-0001-2025",
                            random.nextBoolean());
            case "ResolveExtension" ->
                    new Command.ResolveExtension(today, turn(), random.nextBoolean());
            case "RequireConsent" ->
                    new Command.RequireConsent(today, turn(), random.nextInt(4) > 0);
            case "AnswerConsent" -> new Command.AnswerConsent(today, turn(), random.nextBoolean());
            case "Join" -> new Command.Join(today);
            case "PetitionClarification" -> new Command.PetitionClarification(today, turn());
            case "RequireClarification" ->
                    new Command.RequireClarification(today, turn(), notification());
            case "AnswerClarification" -> new Command.AnswerClarification(today);
            case "PetitionExtension" -> new Command.PetitionExtension(today, turn());
            case "Extend" ->
                    new Command.Extend(today, turn(), random.nextInt(-1, 18), notification());
            case "NotifyAnswer" -> new Command.NotifyAnswer(today, notification(), mode());
            case "ChooseMode" -> new Command.ChooseMode(today, one(modes()));
            case "RegisterPayment" ->
                    new Command.RegisterPayment(today, one(modes()), new BigDecimal(one(AMOUNTS)));
            case "MakeAvailable" -> new Command.MakeAvailable(today);
            case "Deliver" -> new Command.Deliver(today);
            case "Withdraw" -> new Command.Withdraw(today);
            case "ExpireTerm" ->
                    new Command.ExpireTerm(today, rule(), random.nextInt(3) > 0 ? 0 : turn());
            case "Recount" -> new Command.Recount(today);
            default -> throw new AssertionError("Say in RandomActs how to try another command");
        };
    }

    private List<OrganRef> organs() {
        List<OrganRef> organs = new ArrayList<>();
        for (int count = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3) / 2;
                count > 0;
                count--) {
            organs.add(one(ORGANS));
        }
        return organs;
    }

    private List<SearchEntry> searches() {
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(Acts.searched(today.plusDays(1)));
            default -> List.of(Acts.searched(today));
        };
    }

    /** One of its turns, or a number before or after all of them. */
    private int turn() {
        int turns = stage instanceof Stage.Searching s ? s.progress().turns().size() : 0;
        return random.nextInt(0, turns + 2);
    }

    private Notification notification() {
        boolean fair = random.nextInt(4) > 0;
        return fair
                ? Acts.BY_SYSTEM
                : new Notification(
                        one(List.of(NotifyBy.values())),
                        one(List.of(Means.values())),
                        random.nextBoolean(),
                        random.nextBoolean()
                                ? Optional.of(one(List.of(EstradosCause.values())))
                                : Optional.empty());
    }

    private Optional<DeliveryMode> mode() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(one(modes()));
    }

    private static List<DeliveryMode> modes() {
        return List.of(DeliveryMode.values());
    }

    private String rule() {
        List<String> rules = new ArrayList<>(List.of("REQ-ANSWER", "REQ-COLLECT", "NO-SUCH-RULE"));
        StageTerms.of(stage).forEach(running -> rules.add(running.term().rule().id()));
        return one(rules);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
