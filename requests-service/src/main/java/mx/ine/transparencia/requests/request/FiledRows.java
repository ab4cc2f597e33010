package mx.ine.transparencia.requests.request;

import mx.ine.transparencia.platform.database.Statements;

/**
 * The rows of a case as it is filed, in statements that go together: other filings wait for the
 * counter of folios while they are written. The columns that are not named start as the table says.
 */
final class FiledRows {
    private static final String REQUEST =
            """
            INSERT INTO request (id, version, event_count, folio, regime, channel, filed_at,
                                 filed_with, captured_by, description, search_hints,
                                 preferred_mode, notify_by, applicant, tracking_hash, status,
                                 counts_from, received_on, next_due)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String TERM =
            """
            INSERT INTO request_term (request_id, ordinal, turn, rule, started_on, due_on, changes,
                                      calendar, state, fires)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private FiledRows() {}

    static void add(CaseFile file, Statements statements) {
        RequestRow row = file.row();
        statements.add(
                REQUEST,
                row.id,
                row.version,
                row.eventCount,
                row.folio,
                row.regime,
                row.channel,
                row.filedAt,
                row.filedWith,
                row.capturedBy,
                row.description,
                row.searchHints,
                row.preferredMode,
                row.notifyBy,
                row.applicant,
                row.trackingHash,
                row.status,
                row.countsFrom,
                row.receivedOn,
                row.nextDue);
        file.terms().forEach(term -> add(term, statements));
    }

    private static void add(TermRow term, Statements statements) {
        statements.add(
                TERM,
                term.key.requestId(),
                term.key.ordinal(),
                term.turn,
                term.rule,
                term.startedOn,
                term.dueOn,
                term.changes,
                term.calendar,
                term.state,
                term.fires);
    }
}
