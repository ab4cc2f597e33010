package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.ine.transparencia.requests.request.domain.Classification;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.Ground;
import mx.ine.transparencia.requests.request.domain.PublicAnswer;
import mx.ine.transparencia.requests.request.domain.SearchEntry;
import mx.ine.transparencia.requests.request.domain.Secrecy;

/** What an organ declares of its turn (Art. 25.3.IV-VI), and what a party is asked (67). */
@ApplicationScoped
final class DeclarationActs {
    private final Grounds grounds;
    private final TurnFiles files;
    private final Quoting quoting;

    DeclarationActs(Grounds grounds, TurnFiles files, Quoting quoting) {
        this.grounds = grounds;
        this.files = files;
        this.quoting = quoting;
    }

    Act classify(
            CaseFile file,
            int number,
            DeclarationInputs.ClassificationInput input,
            Actor actor,
            Moment moment) {
        TurnActs.checkOwn(file, number, actor);
        List<String> codes = input.grounds() == null ? List.of() : input.grounds();
        List<Ground> chosen = grounds.find(file.row().regime, codes);
        List<String> versions = files.versions(file, number);
        Classification classification =
                new Classification(
                        input.secrecy(),
                        chosen,
                        TurnActs.text(input.harm()),
                        Optional.ofNullable(input.until()),
                        TurnActs.text(input.condition()),
                        input.inPart()
                                ? Optional.of(publicPart(input, versions.size()))
                                : Optional.empty());
        return Act.of(new Command.Classify(moment.today(), number, classification))
                .writing(f -> write(f, number, input, codes))
                .writing(f -> files.keepApart(f, number, input.inPart()))
                .with(detail(number, input, codes))
                .with(input.inPart() ? versions : List.of());
    }

    private static Map<String, Object> detail(
            int number, DeclarationInputs.ClassificationInput input, List<String> codes) {
        Map<String, Object> detail = new TreeMap<>();
        detail.put("turn", number);
        detail.put("secrecy", input.secrecy().name());
        detail.put("partial", input.inPart());
        detail.put("grounds", codes);
        if (input.until() != null) {
            detail.put("until", input.until().toString());
        }
        return detail;
    }

    /** What is confidential in part cannot be consulted directly (31.2). */
    private PublicAnswer.Held publicPart(
            DeclarationInputs.ClassificationInput input, int documents) {
        boolean personalData = input.secrecy() == Secrecy.CONFIDENTIAL;
        return new PublicAnswer.Held(
                TurnActs.quotes(quoting.priced(input.quotes(), personalData)), documents);
    }

    private static void write(
            CaseFile file,
            int number,
            DeclarationInputs.ClassificationInput input,
            List<String> codes) {
        TurnRow row = file.turn(number).orElseThrow();
        row.grounds = String.join(" ", codes);
        row.reasons = input.reasons();
        row.harm = orNull(input.harm());
        row.reservedUntil = input.until();
        row.reserveCondition = orNull(input.condition());
        row.parts = orNull(input.parts());
    }

    Act logSearch(
            CaseFile file,
            int number,
            DeclarationInputs.SearchInput input,
            Actor actor,
            Moment moment) {
        TurnActs.checkOwn(file, number, actor);
        return Act.of(new Command.LogSearch(moment.today(), number, List.of(entry(input))))
                .with(Map.of("turn", number, "searchedOn", input.searchedOn().toString()));
    }

    Act declare(
            CaseFile file,
            int number,
            DeclarationInputs.NonexistenceInput input,
            Actor actor,
            Moment moment) {
        TurnActs.checkOwn(file, number, actor);
        List<SearchEntry> entries =
                input.searches() == null
                        ? List.of()
                        : input.searches().stream().map(DeclarationActs::entry).toList();
        return Act.of(new Command.DeclareNonexistent(moment.today(), number, entries))
                .writing(f -> f.turn(number).orElseThrow().reasons = input.reasons())
                .with(Map.of("turn", number, "searches", entries.size()));
    }

    private static SearchEntry entry(DeclarationInputs.SearchInput input) {
        return new SearchEntry(
                input.unit().strip(),
                input.criteria().strip(),
                input.searchedOn(),
                input.by().strip(),
                input.result().strip());
    }

    /** By the Liaison Unit (2.1.XV). */
    static Act consult(
            CaseFile file, int number, DeclarationInputs.ConsultationInput input, Moment moment) {
        return Act.of(new Command.ConsultParty(moment.today(), number))
                .writing(f -> f.turn(number).orElseThrow().consultationText = input.text())
                .with(Map.of("turn", number));
    }

    static Act answerConsultation(
            CaseFile file,
            int number,
            DeclarationInputs.ConsultationAnswer input,
            Actor actor,
            Moment moment) {
        TurnActs.checkOwn(file, number, actor);
        boolean willing = input.willing();
        return Act.of(new Command.AnswerConsultation(moment.today(), number, willing))
                .writing(f -> {
                    if (input.text() != null) {
                        f.turn(number).orElseThrow().note = input.text();
                    }
                })
                .with(Map.of("turn", number, "willing", willing));
    }

    /** The requirement to the data subject, notified today (13.1). */
    static Act requireConsent(int number, Moment moment) {
        return Act.of(new Command.RequireConsent(moment.today(), number, moment.open()))
                .with(Map.of("turn", number));
    }

    static Act answerConsent(int number, DeclarationInputs.ConsentAnswer input, Moment moment) {
        boolean given = input.given();
        return Act.of(new Command.AnswerConsent(moment.receptionDay(), number, given))
                .with(Map.of("turn", number, "given", given));
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
