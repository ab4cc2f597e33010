-- Keys of creating acts: a second envelope with the same key finds what the first one created.
CREATE TABLE idempotency (
    scope      text        NOT NULL,
    key        text        NOT NULL,
    digest     bytea       NOT NULL,
    reference  text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (scope, key)
) WITH (fillfactor = 80);
CREATE INDEX idempotency_created ON idempotency (created_at);
