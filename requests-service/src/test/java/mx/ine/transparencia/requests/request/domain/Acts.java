package mx.ine.transparencia.requests.request.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Short words for the commands that tests play. */
final class Acts {

    static final OrganRef DEA = new OrganRef("DEA", false);
    static final OrganRef DEOE = new OrganRef("DEOE", false);
    static final OrganRef PARTY = new OrganRef("PAN", true);

    static final Notification BY_SYSTEM = notification(NotifyBy.SYSTEM, Means.SYSTEM);

    /** Everything attached and nothing to pay. */
    static final PublicAnswer ATTACHED = held(1, quote(DeliveryMode.ELECTRONIC, "0"));

    /** Twelve pesos for copies, thirty for a disc. */
    static final PublicAnswer PRICED =
            held(0, quote(DeliveryMode.PLAIN_COPY, "12.00"), quote(DeliveryMode.OPTICAL, "30.00"));

    static final PublicAnswer FREE_COPY = held(0, quote(DeliveryMode.PLAIN_COPY, "0"));

    static final PublicAnswer PUBLISHED =
            new PublicAnswer.AlreadyPublic("Portal", "portal.ine.mx", "En línea");

    static final Ground SANCTIONS =
            new Ground("11.3.IV", Secrecy.RESERVED, Ground.Holder.INSTITUTE);
    static final Ground DATA = new Ground("12.1.II", Secrecy.CONFIDENTIAL, Ground.Holder.ANY);

    /** All of it, until the procedure is resolved. */
    static final Classification RESERVED =
            new Classification(
                    Secrecy.RESERVED,
                    List.of(SANCTIONS),
                    "Se frustraría la investigación.",
                    Optional.empty(),
                    "Hasta que se emita la resolución",
                    Optional.empty());

    static final Classification CONFIDENTIAL =
            new Classification(
                    Secrecy.CONFIDENTIAL,
                    List.of(DATA),
                    "",
                    Optional.empty(),
                    "",
                    Optional.empty());

    static final Classification CONFIDENTIAL_PART =
            new Classification(
                    Secrecy.CONFIDENTIAL,
                    List.of(DATA),
                    "",
                    Optional.empty(),
                    "",
                    Optional.of(held(1, quote(DeliveryMode.ELECTRONIC, "0"))));

    private Acts() {}

    static SearchEntry searched(LocalDate on) {
        return new SearchEntry(
                "Archivo de concentración, donde obran los expedientes",
                "Por año y por distrito",
                on,
                "Titular del archivo",
                "Sin resultados");
    }

    static Command classify(String on, int turn, Classification classification) {
        return new Command.Classify(day(on), turn, classification);
    }

    static Command logSearch(String on, int turn, SearchEntry... entries) {
        return new Command.LogSearch(day(on), turn, List.of(entries));
    }

    static Command declareNonexistent(String on, int turn, SearchEntry... entries) {
        return new Command.DeclareNonexistent(day(on), turn, List.of(entries));
    }

    static Command nonexistent(String on, int turn) {
        return declareNonexistent(on, turn, searched(day(on)));
    }

    static Command resolve(String on, int turn, Finding finding) {
        return new Command.Resolve(
                day(on), turn, finding, "CI-0001-2025", finding == Finding.MODIFY);
    }

    static Command requireConsent(String on, int turn) {
        return new Command.RequireConsent(day(on), turn, true);
    }

    static Command answerConsent(String on, int turn, boolean given) {
        return new Command.AnswerConsent(day(on), turn, given);
    }

    static Command consult(String on, int turn) {
        return new Command.ConsultParty(day(on), turn);
    }

    static Command answerConsultation(String on, int turn, boolean willing) {
        return new Command.AnswerConsultation(day(on), turn, willing);
    }

    static Command join(String on) {
        return new Command.Join(day(on));
    }

    static Command expire(String on, String rule, int turn) {
        return new Command.ExpireTerm(day(on), rule, turn);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Notification notification(NotifyBy preferred, Means means) {
        return new Notification(preferred, means, true, Optional.empty());
    }

    static Notification estrados(NotifyBy preferred, EstradosCause cause) {
        return new Notification(preferred, Means.ESTRADOS, true, Optional.ofNullable(cause));
    }

    static Quote quote(DeliveryMode mode, String materials) {
        return quote(mode, materials, "0");
    }

    static Quote quote(DeliveryMode mode, String materials, String shipping) {
        return new Quote(mode, new BigDecimal(materials), new BigDecimal(shipping));
    }

    static PublicAnswer.Held held(int documents, Quote... quotes) {
        return new PublicAnswer.Held(List.of(quotes), documents);
    }

    static Command forward(String on) {
        return new Command.Forward(day(on));
    }

    static Command turn(String on, OrganRef... organs) {
        return new Command.TurnTo(day(on), Arrays.asList(organs));
    }

    static Command incompetent(String on) {
        return new Command.DeclareIncompetent(day(on), BY_SYSTEM);
    }

    static Command decline(String on, int turn) {
        return new Command.SayNotCompetent(day(on), turn);
    }

    static Command answer(String on, int turn, PublicAnswer answer) {
        return new Command.AnswerTurn(day(on), turn, answer);
    }

    static Command petitionClarification(String on, int turn) {
        return new Command.PetitionClarification(day(on), turn);
    }

    static Command askClarification(String on, int turn) {
        return new Command.RequireClarification(day(on), turn, BY_SYSTEM);
    }

    static Command clarify(String on) {
        return new Command.AnswerClarification(day(on));
    }

    static Command petitionExtension(String on, int turn) {
        return new Command.PetitionExtension(day(on), turn);
    }

    static Command extend(String on, int turn, int days) {
        return new Command.Extend(day(on), turn, days, BY_SYSTEM);
    }

    static Command answerApplicant(String on) {
        return new Command.NotifyAnswer(day(on), BY_SYSTEM, Optional.empty());
    }

    static Command answerApplicant(String on, DeliveryMode mode) {
        return new Command.NotifyAnswer(day(on), BY_SYSTEM, Optional.of(mode));
    }

    static Command choose(String on, DeliveryMode mode) {
        return new Command.ChooseMode(day(on), mode);
    }

    static Command pay(String on, DeliveryMode mode, String amount) {
        return new Command.RegisterPayment(day(on), mode, new BigDecimal(amount));
    }

    static Command makeAvailable(String on) {
        return new Command.MakeAvailable(day(on));
    }

    static Command deliver(String on) {
        return new Command.Deliver(day(on));
    }

    static Command withdraw(String on) {
        return new Command.Withdraw(day(on));
    }

    static Command expire(String on, String rule) {
        return new Command.ExpireTerm(day(on), rule);
    }

    static Command recount(String on) {
        return new Command.Recount(day(on));
    }
}
