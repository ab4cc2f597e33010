-- What is reserved or confidential, why and until when (Art. 10, 11, 12, 15.1).

CREATE TABLE classification (
    id            uuid    PRIMARY KEY,
    event_count   bigint  NOT NULL DEFAULT 0,
    organ         text    NOT NULL,
    party         boolean NOT NULL,
    theme         text    NOT NULL,
    subject       text    NOT NULL,
    secrecy       text    NOT NULL CHECK (secrecy IN ('RESERVED', 'CONFIDENTIAL')),
    grounds       text    NOT NULL CHECK (grounds <> ''),
    reasons       text    NOT NULL CHECK (reasons <> ''),
    harm          text    NOT NULL,
    classified_on date    NOT NULL,
    until_on      date    CHECK (until_on >= classified_on),
    condition     text    NOT NULL,
    parts         text    NOT NULL,
    regime        text    NOT NULL,
    -- the request it came from, and the matter of the Committee, if any
    folio         text,
    turn          integer NOT NULL DEFAULT 0,
    matter        uuid    UNIQUE,
    resolution    text,
    state         text    NOT NULL CHECK (state IN ('PENDING', 'IN_FORCE', 'REVOKED', 'ENDED_BY_DATE',
                                                    'ENDED_BY_CAUSE', 'DECLASSIFIED')),
    ended_on      date,
    ended_by      text,
    ended_why     text,
    -- its declassification before the Committee, while it waits
    declassifying uuid    UNIQUE,
    warned_on     date,
    registered_by text    NOT NULL,
    CHECK (secrecy = 'CONFIDENTIAL' OR (harm <> '' AND (until_on IS NOT NULL OR condition <> ''))), -- 11.6, 15.1
    CHECK (secrecy = 'RESERVED' OR until_on IS NULL),
    CHECK ((state IN ('PENDING', 'IN_FORCE')) = (ended_on IS NULL)),
    CHECK (state <> 'DECLASSIFIED' OR (ended_by IN ('HOLDER', 'COMMITTEE', 'GUARANTOR') AND ended_why IS NOT NULL))
);
CREATE INDEX classification_of_organ ON classification (organ, classified_on DESC, id);
CREATE INDEX classification_all ON classification (classified_on DESC, id);
CREATE INDEX classification_ends ON classification (until_on) WHERE state = 'IN_FORCE';
REVOKE DELETE ON classification FROM "${app_user}";
