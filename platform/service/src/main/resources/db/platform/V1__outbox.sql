-- What the service tells the others: written in the transaction of the change, sent by the relay.
-- The position is taken row by row (never pooled): together with the lock on its aggregate it keeps
-- one key's events in the order of their commits.
CREATE TABLE outbox (
    position     bigint GENERATED ALWAYS AS IDENTITY (CACHE 1) PRIMARY KEY,
    topic        text        NOT NULL,
    message_key  text        NOT NULL,
    payload      bytea       NOT NULL,
    enqueued_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    published_at timestamptz,
    -- a row that cannot be sent, or stands behind one: it and its key wait for a person
    parked_at    timestamptz,
    parked_why   text,
    CHECK ((parked_at IS NULL) = (parked_why IS NULL))
);

CREATE INDEX outbox_pending ON outbox (position)
    WHERE published_at IS NULL AND parked_at IS NULL;
CREATE INDEX outbox_parked ON outbox (topic, message_key)
    WHERE published_at IS NULL AND parked_at IS NOT NULL;

-- What was said is never altered nor removed: only the marks of its sending change.
GRANT SELECT, INSERT, UPDATE (published_at, parked_at, parked_why) ON outbox TO ${app_user};
