-- What organs declare and the Information Committee resolves (Art. 10-13, 25.3.IV-VI, 27.2, 67).

-- The checks that name every status are written again with the new ones.
DO $$
DECLARE old record;
BEGIN
    FOR old IN
        SELECT conrelid::regclass AS owner, conname FROM pg_constraint
         WHERE contype = 'c'
           AND (conrelid = 'request'::regclass AND pg_get_constraintdef(oid) LIKE '%WITHDRAWN%'
                OR conrelid = 'request_turn'::regclass AND pg_get_constraintdef(oid) LIKE '%PENDING%')
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', old.owner, old.conname);
    END LOOP;
END $$;

ALTER TABLE request
    ADD COLUMN joined_to text,
    ADD CONSTRAINT request_status_known CHECK (status IN
        ('AWAITING_FORWARD', 'RECEIVED', 'TURNED', 'CLARIFICATION_REQUESTED', 'IN_COMMITTEE', 'DEEMED_GRANTED',
         'UNANSWERED', 'ANSWERED', 'AWAITING_PAYMENT', 'AVAILABLE', 'DELIVERED', 'DENIED', 'EXPIRED', 'DISCARDED',
         'INCOMPETENT', 'JOINED', 'WITHDRAWN')),
    ADD CONSTRAINT request_closed_when CHECK (
        (status IN ('DELIVERED', 'DENIED', 'EXPIRED', 'DISCARDED', 'INCOMPETENT', 'JOINED', 'WITHDRAWN'))
        = (closed_on IS NOT NULL)),
    ADD CONSTRAINT request_denied_notified CHECK (status <> 'DENIED' OR (notified_on IS NOT NULL AND notified_by IS NOT NULL)),
    ADD CONSTRAINT request_in_committee_received CHECK (status <> 'IN_COMMITTEE' OR received_on IS NOT NULL),
    ADD CONSTRAINT request_joined_to CHECK ((status = 'JOINED') = (joined_to IS NOT NULL));

ALTER TABLE request_turn
    ADD COLUMN secrecy           text    CHECK (secrecy IN ('RESERVED', 'CONFIDENTIAL')),
    ADD COLUMN partial           boolean NOT NULL DEFAULT false,
    ADD COLUMN reopened_on       date,
    ADD COLUMN owed              text    CHECK (owed IN ('ACCESS', 'PUBLIC_VERSION', 'FURTHER_SEARCH')),
    ADD COLUMN declared          boolean NOT NULL DEFAULT false,
    ADD COLUMN grounds           text,
    ADD COLUMN reasons           text,
    ADD COLUMN harm              text,
    ADD COLUMN reserved_until    date,
    ADD COLUMN reserve_condition text,
    ADD COLUMN parts             text,
    ADD COLUMN matter            uuid,
    ADD COLUMN resolution        text    CHECK (resolution ~ '^CI-[0-9]{4,}-[0-9]{4}$'),
    ADD COLUMN finding           text    CHECK (finding IN ('CONFIRM', 'MODIFY', 'REVOKE')),
    ADD COLUMN resolved_on       date,
    ADD COLUMN orders            text,
    ADD COLUMN consent           text    CHECK (consent IN ('AWAITED', 'GIVEN', 'DENIED', 'SILENT')),
    ADD COLUMN consultation      text    NOT NULL DEFAULT 'NONE'
                                         CHECK (consultation IN ('NONE', 'ASKED', 'WILLING', 'UNWILLING')),
    ADD COLUMN consultation_text text,
    ADD CONSTRAINT request_turn_status_known CHECK (status IN
        ('PENDING', 'NOT_COMPETENT', 'HELD', 'ALREADY_PUBLIC', 'CLASSIFIED', 'NONEXISTENT', 'REOPENED', 'WITHHELD')),
    ADD CONSTRAINT request_turn_concluded_when CHECK ((status IN ('PENDING', 'REOPENED')) = (concluded_on IS NULL)),
    ADD CONSTRAINT request_turn_reopened CHECK (
        (status = 'REOPENED') = (reopened_on IS NOT NULL) AND (reopened_on IS NULL) = (owed IS NULL)),
    ADD CONSTRAINT request_turn_classified CHECK (
        status <> 'CLASSIFIED' OR secrecy IS NOT NULL AND grounds IS NOT NULL AND reasons IS NOT NULL),
    ADD CONSTRAINT request_turn_reserved CHECK (
        status <> 'CLASSIFIED' OR secrecy <> 'RESERVED'
        OR harm IS NOT NULL AND (reserved_until IS NOT NULL OR reserve_condition IS NOT NULL)),
    ADD CONSTRAINT request_turn_resolved CHECK (
        (resolution IS NULL) = (finding IS NULL) AND (resolution IS NULL) = (resolved_on IS NULL)),
    ADD CONSTRAINT request_turn_consulted CHECK (consultation = 'NONE' OR party);

DROP INDEX request_turn_of_organ;
CREATE INDEX request_turn_of_organ ON request_turn (organ, answer_due, request_id)
    WHERE status IN ('PENDING', 'REOPENED');

-- The log of the searches behind a declaration of nonexistence: it only grows.
CREATE TABLE turn_search (
    request_id  uuid    NOT NULL,
    turn        integer NOT NULL,
    ordinal     integer NOT NULL,
    unit        text    NOT NULL CHECK (length(unit) BETWEEN 1 AND 2000),
    criteria    text    NOT NULL CHECK (length(criteria) BETWEEN 1 AND 2000),
    searched_on date    NOT NULL,
    searched_by text    NOT NULL CHECK (length(searched_by) BETWEEN 1 AND 200),
    result      text    NOT NULL CHECK (length(result) BETWEEN 1 AND 2000),
    PRIMARY KEY (request_id, turn, ordinal),
    FOREIGN KEY (request_id, turn) REFERENCES request_turn DEFERRABLE INITIALLY DEFERRED
);

-- Cases that may be joined to others, as they are put before the Committee (27.2).
CREATE TABLE request_joining (
    matter      uuid PRIMARY KEY,
    request_id  uuid NOT NULL REFERENCES request,
    into_folio  text NOT NULL,
    proposed_on date NOT NULL
);

-- Turns made before organs could declare have until their answer is due.
INSERT INTO request_term (request_id, ordinal, turn, rule, started_on, due_on, changes, calendar, state, fires, ended_on)
SELECT t.request_id,
       (SELECT max(ordinal) FROM request_term m WHERE m.request_id = t.request_id)
           + row_number() OVER (PARTITION BY t.request_id ORDER BY t.turn, r.rule),
       t.turn, r.rule, t.started_on, t.due_on, '', t.calendar, t.state, false, t.ended_on
  FROM request_term t, (VALUES ('REQ-ORGAN-CLASSIFIED'), ('REQ-ORGAN-NONEXISTENT')) AS r (rule)
 WHERE t.rule = 'REQ-ORGAN-PUBLIC';

REVOKE UPDATE, DELETE ON turn_search FROM "${app_user}";
