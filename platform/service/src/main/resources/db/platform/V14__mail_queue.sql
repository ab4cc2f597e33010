-- Mail to leave: written in the transaction of its act, sealed, emptied once delivered.
CREATE TABLE mail_queue (
    id              uuid        PRIMARY KEY,
    case_id         uuid        NOT NULL,
    sealed          text,
    state           text        NOT NULL CHECK (state IN ('WAITING', 'RETRYING', 'FAILED', 'SENT')),
    attempts        integer     NOT NULL DEFAULT 0,
    failure         text,
    enqueued_at     timestamptz NOT NULL,
    sent_at         timestamptz,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((state = 'SENT') = (sealed IS NULL)),
    CHECK ((state = 'SENT') = (sent_at IS NOT NULL))
);
CREATE INDEX mail_queue_due ON mail_queue (next_attempt_at) WHERE state IN ('WAITING', 'RETRYING');
CREATE INDEX mail_queue_case ON mail_queue (case_id, enqueued_at);
REVOKE DELETE ON mail_queue FROM "${app_user}";
