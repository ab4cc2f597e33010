-- Notifications that take more than a message: who goes where, and what came of it (Art. 47).

CREATE TABLE notification_errand (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    event_count     bigint      NOT NULL,
    case_id         uuid        NOT NULL REFERENCES request,
    folio           text        NOT NULL,
    regime          text        NOT NULL,
    -- what is notified, and what is to be done on the case once it is
    act             text        NOT NULL CHECK (act IN ('ANSWER', 'CLARIFICATION', 'EXTENSION', 'INCOMPETENCE', 'NOTICE')),
    act_input       text,
    summary         text        NOT NULL CHECK (length(summary) BETWEEN 1 AND 2000),
    audience        text        NOT NULL CHECK (audience IN ('PERSON', 'ORGAN')),
    organ           text,
    way             text        NOT NULL CHECK (way IN ('IN_PERSON', 'EMAIL', 'LETTER')),
    justification   text,
    ends            boolean     NOT NULL,
    state           text        NOT NULL CHECK (state IN ('ORDERED', 'CITATION_LEFT', 'FALLING', 'POSTED', 'NOTIFIED', 'PUBLISHED', 'CANCELLED')),
    ordered_at      timestamptz NOT NULL,
    ordered_by      text        NOT NULL,
    since           timestamptz NOT NULL,
    -- the last day on which it is in time
    limit_on        date,
    term_rule       text,
    term_started_on date,
    term_due_on     date,
    calendar        integer     NOT NULL,
    waits_at        timestamptz,
    why             text,
    -- the day on which time does something by itself
    falls_on        date,
    notified_on     date,
    effective_on    date,
    made            text,
    -- the rule that kept the act from being carried out, when it was notified too late
    lapsed          text,
    CHECK ((audience = 'ORGAN') = (organ IS NOT NULL)),
    CHECK (audience = 'PERSON' OR justification IS NOT NULL),
    CHECK ((act = 'NOTICE') = (act_input IS NULL)),
    CHECK (state <> 'CITATION_LEFT' OR (waits_at IS NOT NULL AND term_rule = 'NOTIF-CITATION')),
    CHECK (state NOT IN ('FALLING', 'POSTED') OR (why IS NOT NULL AND falls_on IS NOT NULL)),
    CHECK ((state IN ('POSTED', 'NOTIFIED', 'PUBLISHED')) = (notified_on IS NOT NULL AND effective_on IS NOT NULL AND made IS NOT NULL))
);
CREATE INDEX notification_errand_of_case ON notification_errand (case_id, ordered_at);
CREATE INDEX notification_errand_falls ON notification_errand (falls_on) WHERE falls_on IS NOT NULL;
CREATE INDEX notification_errand_open ON notification_errand (limit_on, id) WHERE state IN ('ORDERED', 'CITATION_LEFT', 'FALLING');
-- One person is notified of one thing at a time.
CREATE UNIQUE INDEX notification_errand_one ON notification_errand (case_id)
    WHERE audience = 'PERSON' AND state IN ('ORDERED', 'CITATION_LEFT', 'FALLING');

-- Each thing done, as it was written down; who was found there is sealed. Only added to.
CREATE TABLE notification_step (
    errand_id   uuid        NOT NULL REFERENCES notification_errand,
    number      integer     NOT NULL,
    what        text        NOT NULL,
    happened_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    role        text        NOT NULL,
    sealed      text,
    PRIMARY KEY (errand_id, number)
);
REVOKE UPDATE, DELETE ON notification_step FROM "${app_user}";
REVOKE DELETE ON notification_errand FROM "${app_user}";

-- What was posted stays as it was posted, and is taken down by the calendar alone (47.5).
ALTER TABLE estrados_posting ADD COLUMN calendar integer NOT NULL DEFAULT 0;
ALTER TABLE estrados_posting ADD CHECK (last_day >= first_day + 3);
CREATE INDEX estrados_by_request ON estrados_posting (request_id);
REVOKE UPDATE, DELETE ON estrados_posting FROM "${app_user}";
GRANT UPDATE (last_day, calendar) ON estrados_posting TO "${app_user}";
CREATE FUNCTION estrados_never_sooner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.last_day < OLD.last_day THEN
        RAISE EXCEPTION 'A posting is never taken down before its time (47.5)' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER estrados_never_sooner BEFORE UPDATE ON estrados_posting
    FOR EACH ROW EXECUTE FUNCTION estrados_never_sooner();
