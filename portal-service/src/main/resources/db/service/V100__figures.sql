-- How many requests reached each milestone in each year, counted from the events of
-- requests-service. A read model: it can be emptied and built again from the topic.
CREATE TABLE figure (
    year    integer NOT NULL CHECK (year BETWEEN 2014 AND 2100),
    measure text    NOT NULL,
    count   bigint  NOT NULL CHECK (count > 0),
    PRIMARY KEY (year, measure)
);

GRANT SELECT, INSERT, UPDATE ON figure TO ${app_user};
