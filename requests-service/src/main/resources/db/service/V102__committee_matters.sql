-- What is put before the Information Committee (Art. 19, 25.3.IV-VI, 27.2).

CREATE TABLE committee_matter (
    id          uuid    PRIMARY KEY,
    kind        text    NOT NULL CHECK (kind IN ('CLASSIFICATION', 'NONEXISTENCE', 'ARCO_NONEXISTENCE', 'EXTENSION',
                                                 'JOINING', 'DECLASSIFICATION', 'TARIFF', 'CRITERION')),
    folio       text    NOT NULL,
    case_id     uuid    REFERENCES request,
    turn        integer NOT NULL,
    organ       text    NOT NULL,
    subject     text    NOT NULL,
    received_on date    NOT NULL,
    due_on      date    NOT NULL,
    state       text    NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'RESOLVED', 'WITHDRAWN')),
    CHECK (kind <> 'CLASSIFICATION' OR case_id IS NOT NULL)
);

CREATE INDEX committee_matter_due ON committee_matter (due_on, id) WHERE state = 'PENDING';
