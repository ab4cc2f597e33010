-- Requests for information: one row a case, its turns, quotes and terms (Art. 24-31, 39).

CREATE TABLE folio_counter (
    subject_key text    NOT NULL,
    year        integer NOT NULL,
    last        integer NOT NULL,
    PRIMARY KEY (subject_key, year)
);

CREATE TABLE request (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    event_count     bigint      NOT NULL,
    folio           text        NOT NULL UNIQUE CHECK (folio ~ '^[0-9]{15}$'),
    regime          text        NOT NULL,
    channel         text        NOT NULL,
    filed_at        timestamptz NOT NULL,
    filed_with      text,
    captured_by     text,
    description     text        NOT NULL CHECK (length(description) BETWEEN 1 AND 20000),
    search_hints    text        CHECK (length(search_hints) <= 5000),
    preferred_mode  text        NOT NULL,
    notify_by       text        NOT NULL,
    -- name, representative, address, e-mail, telephone: encrypted with a key that is not in the database
    applicant       text        NOT NULL,
    tracking_hash   text        NOT NULL,
    status          text        NOT NULL,
    counts_from     date        NOT NULL,
    received_on     date,
    extended        boolean     NOT NULL DEFAULT false,
    clarified       boolean     NOT NULL DEFAULT false,
    forward_late    boolean     NOT NULL DEFAULT false,
    question        text,
    extension_reasons text,
    clarification   text,
    granted_on      date,
    notified_on     date,
    notified_by     text,
    mode            text,
    downloadable    boolean     NOT NULL DEFAULT false,
    institute_cost  boolean     NOT NULL DEFAULT false,
    paid            boolean     NOT NULL DEFAULT false,
    payment_reference text,
    available_on    date,
    available_place text,
    closed_on       date,
    answer_text     text,
    closing_text    text,
    estrados_cause  text,
    next_due        date,
    CHECK (status IN ('AWAITING_FORWARD', 'RECEIVED', 'TURNED', 'CLARIFICATION_REQUESTED', 'DEEMED_GRANTED',
                      'ANSWERED', 'AWAITING_PAYMENT', 'AVAILABLE', 'DELIVERED', 'EXPIRED', 'DISCARDED',
                      'INCOMPETENT', 'WITHDRAWN')),
    CHECK (status NOT IN ('RECEIVED', 'TURNED', 'CLARIFICATION_REQUESTED', 'DEEMED_GRANTED') OR received_on IS NOT NULL),
    CHECK (status <> 'CLARIFICATION_REQUESTED' OR (clarified AND question IS NOT NULL)),
    CHECK (status <> 'DEEMED_GRANTED' OR granted_on IS NOT NULL),
    CHECK (status NOT IN ('ANSWERED', 'AWAITING_PAYMENT', 'AVAILABLE', 'DELIVERED', 'EXPIRED')
           OR (notified_on IS NOT NULL AND notified_by IS NOT NULL AND mode IS NOT NULL)),
    CHECK (status <> 'AVAILABLE' OR available_on IS NOT NULL),
    CHECK ((status IN ('DELIVERED', 'EXPIRED', 'DISCARDED', 'INCOMPETENT', 'WITHDRAWN')) = (closed_on IS NOT NULL))
);
CREATE INDEX request_by_status ON request (status, folio);
CREATE INDEX request_by_due ON request (next_due, folio) WHERE next_due IS NOT NULL;

CREATE TABLE request_turn (
    request_id      uuid    NOT NULL REFERENCES request,
    number          integer NOT NULL,
    organ           text    NOT NULL,
    party           boolean NOT NULL,
    turned_on       date    NOT NULL,
    status          text    NOT NULL CHECK (status IN ('PENDING', 'NOT_COMPETENT', 'HELD', 'ALREADY_PUBLIC')),
    concluded_on    date,
    petition        text,
    petition_text   text,
    suggested_organ text,
    documents       integer NOT NULL DEFAULT 0,
    source          text,
    place           text,
    form            text,
    note            text,
    answer_due      date,
    PRIMARY KEY (request_id, number),
    CHECK ((status = 'PENDING') = (concluded_on IS NULL)),
    CHECK (status <> 'ALREADY_PUBLIC' OR (source IS NOT NULL AND place IS NOT NULL AND form IS NOT NULL))
);
CREATE INDEX request_turn_of_organ ON request_turn (organ, answer_due, request_id) WHERE status = 'PENDING';
CREATE INDEX request_turn_all_of_organ ON request_turn (organ, request_id);

CREATE TABLE turn_quote (
    request_id uuid          NOT NULL,
    turn       integer       NOT NULL,
    mode       text          NOT NULL,
    materials  numeric(12,2) NOT NULL CHECK (materials >= 0),
    shipping   numeric(12,2) NOT NULL CHECK (shipping >= 0),
    PRIMARY KEY (request_id, turn, mode),
    FOREIGN KEY (request_id, turn) REFERENCES request_turn DEFERRABLE INITIALLY DEFERRED
);

-- Every term of a case, also those that ended; dates are stored as counted on a version of the calendar.
CREATE TABLE request_term (
    request_id uuid    NOT NULL REFERENCES request,
    ordinal    integer NOT NULL,
    turn       integer NOT NULL,
    rule       text    NOT NULL,
    started_on date    NOT NULL,
    due_on     date    NOT NULL,
    changes    text    NOT NULL DEFAULT '',
    calendar   integer NOT NULL,
    state      text    NOT NULL CHECK (state IN ('RUNNING', 'INTERRUPTED', 'ENDED', 'EXPIRED')),
    fires      boolean NOT NULL,
    ended_on   date,
    PRIMARY KEY (request_id, ordinal),
    CHECK (due_on >= started_on)
);
CREATE UNIQUE INDEX request_term_running ON request_term (request_id, turn, rule) WHERE state = 'RUNNING';
CREATE INDEX request_term_firing ON request_term (due_on, request_id) WHERE state = 'RUNNING' AND fires;
CREATE INDEX request_term_open ON request_term (due_on, calendar) WHERE state = 'RUNNING';

-- Optional answers for statistics: kept apart, with no link to a request (Art. 24.4).
CREATE TABLE intake_statistic (
    id                  bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    month               date    NOT NULL,
    channel             text    NOT NULL,
    language            text,
    indigenous_language text,
    accessibility       text,
    assisted            boolean NOT NULL
);
