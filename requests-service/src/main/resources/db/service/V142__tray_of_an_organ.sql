-- The tray of an organ is read in its order from one index, however many turns it has: what the order
-- and the selection need of the request stands in the turn. The folio never changes.
ALTER TABLE request_turn ADD COLUMN folio text;
ALTER TABLE request_turn ADD COLUMN case_closed boolean NOT NULL DEFAULT false;
UPDATE request_turn t SET folio = r.folio, case_closed = r.closed_on IS NOT NULL
  FROM request r WHERE r.id = t.request_id;
ALTER TABLE request_turn ALTER COLUMN folio SET NOT NULL;

CREATE FUNCTION turn_takes_folio() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT r.folio INTO NEW.folio FROM request r WHERE r.id = NEW.request_id;
    RETURN NEW;
END $$;
CREATE TRIGGER turn_takes_folio BEFORE INSERT ON request_turn
    FOR EACH ROW EXECUTE FUNCTION turn_takes_folio();

CREATE FUNCTION turns_close_with_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE request_turn SET case_closed = NEW.closed_on IS NOT NULL WHERE request_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER turns_close_with_case AFTER UPDATE OF closed_on ON request
    FOR EACH ROW WHEN (OLD.closed_on IS DISTINCT FROM NEW.closed_on)
    EXECUTE FUNCTION turns_close_with_case();

-- answer_due itself is included so that counting reads the index alone
CREATE INDEX request_turn_tray ON request_turn (organ, coalesce(answer_due, DATE '9999-12-31'), folio)
    INCLUDE (answer_due) WHERE status IN ('PENDING', 'REOPENED') AND NOT case_closed;
