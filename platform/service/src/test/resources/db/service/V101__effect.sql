-- What events did to the small service. Nothing here forbids doubles: the inbox has to.
CREATE TABLE effect (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject  text NOT NULL,
    number   int  NOT NULL
);
