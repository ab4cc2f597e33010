package mx.ine.transparencia.requests.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.requests.request.domain.Consent;
import mx.ine.transparencia.requests.request.domain.Dossier;
import mx.ine.transparencia.requests.request.domain.PublicAnswer;
import mx.ine.transparencia.requests.request.domain.Quote;
import mx.ine.transparencia.requests.request.domain.SearchEntry;
import mx.ine.transparencia.requests.request.domain.Turn;

/** Writes a turn into its rows. */
record TurnWriting(CaseFile file) {

    void write(Turn turn) {
        TurnRow row = file.turn(turn.number()).orElseGet(() -> newTurn(turn));
        row.petition = turn.petition().orElse(null);
        row.answerDue = turn.due().map(Term::dueOn).orElse(null);
        outcome(row, turn.outcome());
        dossier(row, turn.dossier());
    }

    private TurnRow newTurn(Turn turn) {
        TurnRow row = new TurnRow();
        row.key = new TurnRow.Key(file.row().id, turn.number());
        row.organ = turn.organ().code();
        row.party = turn.organ().party();
        row.turnedOn = turn.turnedOn();
        file.turns().add(row);
        return row;
    }

    private void outcome(TurnRow row, Turn.Outcome outcome) {
        switch (outcome) {
            case Turn.Outcome.Pending _ -> row.status = TurnRow.State.PENDING;
            case Turn.Outcome.NotCompetent(var day) ->
                    conclude(row, TurnRow.State.NOT_COMPETENT, day);
            case Turn.Outcome.Informed(var day, PublicAnswer answer) -> informed(row, day, answer);
            case Turn.Outcome.Classified(var day, var secrecy, var publicPart) -> {
                conclude(row, TurnRow.State.CLASSIFIED, day);
                row.secrecy = secrecy;
                row.partial = publicPart.isPresent();
                offer(row, publicPart);
            }
            case Turn.Outcome.Nonexistent(var day) -> {
                conclude(row, TurnRow.State.NONEXISTENT, day);
                row.secrecy = null;
            }
            case Turn.Outcome.Reopened(var day, var owed, var secrecy) -> {
                row.status = TurnRow.State.REOPENED;
                row.concludedOn = null;
                row.reopenedOn = day;
                row.owed = owed;
                row.secrecy = secrecy.orElse(null);
                offer(row, Optional.empty());
            }
            case Turn.Outcome.Withheld(var day) -> conclude(row, TurnRow.State.WITHHELD, day);
        }
    }

    private static void conclude(TurnRow row, TurnRow.State state, LocalDate day) {
        row.status = state;
        row.concludedOn = day;
        row.reopenedOn = null;
        row.owed = null;
    }

    private void informed(TurnRow row, LocalDate day, PublicAnswer answer) {
        row.secrecy = null;
        switch (answer) {
            case PublicAnswer.AlreadyPublic(var source, var place, var form) -> {
                conclude(row, TurnRow.State.ALREADY_PUBLIC, day);
                row.source = source;
                row.place = place;
                row.form = form;
            }
            case PublicAnswer.Held held -> {
                conclude(row, TurnRow.State.HELD, day);
                offer(row, Optional.of(held));
            }
        }
    }

    /** What the organ offers now is all that it offers. */
    private void offer(TurnRow row, Optional<PublicAnswer.Held> held) {
        int number = row.key.number();
        row.documents = held.map(PublicAnswer.Held::documents).orElse(0);
        List<Quote> quotes = held.map(PublicAnswer.Held::quotes).orElse(List.of());
        List<QuoteRow> before = file.quotes(number);
        file.quotes()
                .removeIf(stored ->
                        stored.key.turn() == number
                                && quotes.stream().noneMatch(q -> q.mode() == stored.key.mode()));
        for (Quote quote : quotes) {
            QuoteRow stored =
                    before.stream()
                            .filter(each -> each.key.mode() == quote.mode())
                            .findFirst()
                            .orElseGet(() -> newQuote(number, quote));
            stored.materials = quote.materials();
            stored.shipping = quote.shipping();
        }
    }

    private QuoteRow newQuote(int turn, Quote quote) {
        QuoteRow row = new QuoteRow();
        row.key = new QuoteRow.Key(file.row().id, turn, quote.mode());
        file.quotes().add(row);
        return row;
    }

    private void dossier(TurnRow row, Dossier dossier) {
        row.declared = dossier.declared();
        row.consultation = dossier.consultation();
        row.extensionGranted = dossier.extensionGranted();
        row.consent = dossier.consent().map(Consent::answer).orElse(null);
        dossier.resolution()
                .ifPresent(given -> {
                    row.resolution = given.number();
                    row.finding = given.finding();
                    row.resolvedOn = given.on();
                });
        List<SearchEntry> log = dossier.searches();
        for (int i = file.searches(row.key.number()).size(); i < log.size(); i++) {
            SearchRow.Key key = new SearchRow.Key(file.row().id, row.key.number(), i + 1);
            file.searches().add(SearchRow.of(key, log.get(i)));
        }
    }
}
