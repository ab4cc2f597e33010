-- The Information Committee: who sits, its sessions, votes and resolutions (Art. 18, 19, 27).

ALTER TABLE committee_matter DROP CONSTRAINT committee_matter_kind_check;
ALTER TABLE committee_matter ADD CONSTRAINT committee_matter_kind_check
    CHECK (kind IN ('CLASSIFICATION', 'NONEXISTENCE', 'ARCO_NONEXISTENCE', 'EXTENSION', 'JOINING',
                    'DECLASSIFICATION', 'TARIFF', 'CRITERION', 'ALTERNATE'));
CREATE INDEX committee_matter_case ON committee_matter (case_id) WHERE case_id IS NOT NULL;

CREATE TABLE committee_member (
    id            uuid   PRIMARY KEY,
    version       bigint NOT NULL DEFAULT 0,
    seat          text   NOT NULL CHECK (seat IN ('COUNCIL', 'BOARD', 'TECHNICAL_UNIT', 'SECRETARY')),
    capacity      text   NOT NULL CHECK (capacity IN ('TITULAR', 'ALTERNATE', 'VOICE')),
    account       text   NOT NULL,
    name          text   NOT NULL,
    post          text   NOT NULL,
    rank          text,
    designated_by text   NOT NULL,
    from_day      date   NOT NULL,
    until_day     date,
    -- an alternate sits once the Committee approved it (18.4.I)
    approved_on   date,
    approved_by   text,
    CHECK (until_day IS NULL OR until_day >= from_day),
    CHECK ((seat = 'SECRETARY') = (capacity = 'VOICE')),
    CHECK (capacity <> 'ALTERNATE' OR rank IS NOT NULL),
    CHECK ((approved_on IS NULL) = (approved_by IS NULL))
);
CREATE UNIQUE INDEX committee_member_seat ON committee_member (seat, capacity) WHERE until_day IS NULL;
CREATE UNIQUE INDEX committee_member_account ON committee_member (account) WHERE until_day IS NULL;
REVOKE DELETE ON committee_member FROM "${app_user}";

-- Sessions and resolutions are numbered without gaps in each year.
CREATE TABLE committee_counter (
    series text    NOT NULL,
    year   integer NOT NULL,
    last   integer NOT NULL,
    PRIMARY KEY (series, year)
);

CREATE TABLE committee_session (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL DEFAULT 0,
    code        text        NOT NULL UNIQUE CHECK (code ~ '^(ORD|EXT)-[0-9]{3}-[0-9]{4}$'),
    kind        text        NOT NULL CHECK (kind IN ('ORDINARY', 'EXTRAORDINARY')),
    day         date        NOT NULL,
    meets_at    time        NOT NULL,
    place       text        NOT NULL,
    state       text        NOT NULL DEFAULT 'CONVENED' CHECK (state IN ('CONVENED', 'SITTING', 'CLOSED', 'NOT_HELD')),
    convened_at timestamptz NOT NULL,
    convened_by text        NOT NULL,
    opened_on   date,
    opened_at   timestamptz,
    closed_on   date,
    closed_at   timestamptz,
    reason      text,
    CHECK ((state IN ('SITTING', 'CLOSED')) = (opened_on IS NOT NULL)),
    CHECK ((state IN ('CLOSED', 'NOT_HELD')) = (closed_on IS NOT NULL)),
    CHECK ((state = 'NOT_HELD') = (reason IS NOT NULL))
);
CREATE INDEX committee_session_day ON committee_session (day);
REVOKE DELETE ON committee_session FROM "${app_user}";

CREATE TABLE committee_agenda (
    session_id uuid    NOT NULL REFERENCES committee_session,
    matter_id  uuid    NOT NULL REFERENCES committee_matter,
    position   integer NOT NULL,
    -- why it was left for another session; empty when the session ended before
    postponed  text,
    PRIMARY KEY (session_id, matter_id)
);
CREATE INDEX committee_agenda_matter ON committee_agenda (matter_id);

CREATE TABLE committee_attendance (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    session_id uuid        NOT NULL REFERENCES committee_session,
    account    text        NOT NULL,
    seat       text        NOT NULL,
    capacity   text        NOT NULL CHECK (capacity IN ('TITULAR', 'ALTERNATE', 'VOICE')),
    arrived_at timestamptz NOT NULL,
    left_at    timestamptz
);
CREATE UNIQUE INDEX committee_attendance_here ON committee_attendance (session_id, seat) WHERE left_at IS NULL;
CREATE INDEX committee_attendance_of ON committee_attendance (account, session_id);
REVOKE UPDATE, DELETE ON committee_attendance FROM "${app_user}";
GRANT UPDATE (left_at) ON committee_attendance TO "${app_user}";

CREATE TABLE committee_recusal (
    session_id uuid NOT NULL REFERENCES committee_session,
    account    text NOT NULL,
    matter_id  uuid NOT NULL,
    reason     text NOT NULL,
    PRIMARY KEY (session_id, account, matter_id),
    FOREIGN KEY (session_id, matter_id) REFERENCES committee_agenda
);
REVOKE UPDATE, DELETE ON committee_recusal FROM "${app_user}";

-- Each proposal put to the vote: what is voted is this text.
CREATE TABLE committee_ballot (
    session_id uuid    NOT NULL,
    round      integer NOT NULL,
    matter_id  uuid    NOT NULL,
    sense      text    NOT NULL CHECK (sense IN ('CONFIRM', 'MODIFY', 'REVOKE', 'FURTHER_SEARCH')),
    grounds    text    NOT NULL,
    orders     text    NOT NULL,
    carried    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (session_id, round),
    FOREIGN KEY (session_id, matter_id) REFERENCES committee_agenda
);
REVOKE UPDATE, DELETE ON committee_ballot FROM "${app_user}";
GRANT UPDATE (carried) ON committee_ballot TO "${app_user}";

CREATE TABLE committee_vote (
    session_id uuid        NOT NULL,
    round      integer     NOT NULL,
    account    text        NOT NULL,
    seat       text        NOT NULL,
    vote       text        NOT NULL CHECK (vote IN ('FOR', 'AGAINST')),
    dissent    text,
    at         timestamptz NOT NULL,
    PRIMARY KEY (session_id, round, account),
    UNIQUE (session_id, round, seat),
    FOREIGN KEY (session_id, round) REFERENCES committee_ballot,
    CHECK (seat <> 'SECRETARY'),
    CHECK (dissent IS NULL OR vote = 'AGAINST')
);
REVOKE UPDATE, DELETE ON committee_vote FROM "${app_user}";
GRANT UPDATE (dissent) ON committee_vote TO "${app_user}";

-- Signed: never changed, never removed.
CREATE TABLE committee_resolution (
    number     text        PRIMARY KEY CHECK (number ~ '^CI-[0-9]{4}-[0-9]{4}$'),
    year       integer     NOT NULL,
    ordinal    integer     NOT NULL,
    session_id uuid        NOT NULL,
    round      integer     NOT NULL,
    matter_id  uuid        NOT NULL UNIQUE REFERENCES committee_matter,
    regime     text        NOT NULL,
    sense      text        NOT NULL,
    grounds    text        NOT NULL,
    orders     text        NOT NULL,
    in_favour  integer     NOT NULL,
    against    integer     NOT NULL,
    on_day     date        NOT NULL,
    notify_by  date,
    signed_at  timestamptz NOT NULL,
    signed_by  text        NOT NULL,
    hash       text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    UNIQUE (year, ordinal),
    FOREIGN KEY (session_id, round) REFERENCES committee_ballot,
    CHECK (in_favour > against AND in_favour + against >= 2)
);
REVOKE UPDATE, DELETE ON committee_resolution FROM "${app_user}";
