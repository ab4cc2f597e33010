-- Events that have had their effect. The row is written first in the transaction of the effect, so
-- that an event delivered twice has it once.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    source      text        NOT NULL,
    event_id    text        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (consumer, source, event_id)
);

GRANT SELECT, INSERT ON inbox TO ${app_user};
