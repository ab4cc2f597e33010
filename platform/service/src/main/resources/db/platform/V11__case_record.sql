-- The record of each case: a chain of entries, each bound by hash to its place and to the one before.
CREATE TABLE case_record (
    case_id       uuid        NOT NULL,
    seq           bigint      NOT NULL CHECK (seq > 0),
    day           date        NOT NULL,
    at            timestamptz NOT NULL,
    act           text        NOT NULL,
    actor         text        NOT NULL,
    role          text,
    channel       text,
    state_before  text,
    state_after   text,
    detail        text        NOT NULL,
    documents     text[]      NOT NULL,
    previous_hash bytea       NOT NULL,
    hash          bytea       NOT NULL,
    PRIMARY KEY (case_id, seq)
);
CREATE INDEX case_record_day ON case_record (day, case_id, seq);

-- What the service committed itself to at the end of each day.
CREATE TABLE day_head (
    day     date   PRIMARY KEY,
    entries bigint NOT NULL,
    root    bytea  NOT NULL,
    head    bytea  NOT NULL
);

-- An entry belongs to the first day, from its own on, that is still open. It shares a lock with the
-- other writers of that day; closing the day takes the lock alone, so it waits for them, and an
-- entry that waited for the head sees it (each statement here looks afresh) and takes the next day.
CREATE FUNCTION case_record_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    LOOP
        PERFORM pg_advisory_xact_lock_shared(4711, NEW.day - DATE '2000-01-01');
        EXIT WHEN NOT EXISTS (SELECT FROM day_head WHERE day = NEW.day);
        NEW.day := NEW.day + 1;
    END LOOP;
    RETURN NEW;
END $$;
CREATE TRIGGER case_record_day BEFORE INSERT ON case_record
    FOR EACH ROW EXECUTE FUNCTION case_record_day();

-- History is only added to.
REVOKE UPDATE, DELETE ON case_record, day_head FROM "${app_user}";
