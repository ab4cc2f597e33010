-- The documents of cases; their bytes stand in the store under their SHA-256. Names are personal
-- data often enough: they are sealed.
CREATE TABLE document (
    id         uuid        PRIMARY KEY,
    case_id    uuid        NOT NULL,
    sha256     text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        NOT NULL,
    size       bigint      NOT NULL CHECK (size >= 0),
    name       text        NOT NULL,
    kind       text        NOT NULL,
    audience   text        NOT NULL,
    stored_at  timestamptz NOT NULL
);
CREATE INDEX document_case ON document (case_id, stored_at);
CREATE INDEX document_sha256 ON document (sha256);
REVOKE UPDATE, DELETE ON document FROM "${app_user}";
GRANT UPDATE (audience) ON document TO "${app_user}"; -- a classification may open or close it
