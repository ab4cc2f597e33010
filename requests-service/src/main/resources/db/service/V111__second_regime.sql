-- Extensions that the Committee resolves (LGTAIP 134).
ALTER TABLE request_turn
    ADD COLUMN extension_matter  uuid,
    ADD COLUMN extension_granted boolean NOT NULL DEFAULT false;

ALTER TABLE request
    ADD CONSTRAINT request_unanswered_received CHECK (status <> 'UNANSWERED' OR received_on IS NOT NULL);
