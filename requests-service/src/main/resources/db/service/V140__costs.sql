-- What copies, discs and sending cost, as the Committee approves it; payments; parties' expenses (Art. 28, 30, 69.3).

CREATE TABLE tariff (
    id          uuid    PRIMARY KEY,
    year        integer NOT NULL,
    from_day    date    NOT NULL,
    until_day   date    NOT NULL CHECK (until_day >= from_day),
    state       text    NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'RETURNED', 'REJECTED')),
    proposed_on date    NOT NULL,
    proposed_by text    NOT NULL,
    resolution  text,
    resolved_on date,
    orders      text,
    -- the first day on which it applies: never before it was approved
    applies_from date,
    CHECK ((state = 'PROPOSED') = (resolved_on IS NULL)),
    CHECK ((state = 'PROPOSED') = (resolution IS NULL)),
    CHECK ((state = 'APPROVED') = (applies_from IS NOT NULL)),
    CHECK (from_day >= make_date(year, 1, 1) AND until_day <= make_date(year, 12, 31))
);
CREATE INDEX tariff_in_force ON tariff (applies_from) WHERE state = 'APPROVED';

CREATE TABLE tariff_price (
    tariff_id uuid          NOT NULL REFERENCES tariff,
    concept   text          NOT NULL CHECK (concept IN ('PLAIN_COPY', 'CERTIFIED_COPY', 'OPTICAL_DISC', 'SHIPPING')),
    material  text          NOT NULL,
    price     numeric(12,2) NOT NULL CHECK (price >= 0),
    cost      numeric(12,2) NOT NULL CHECK (cost >= price), -- 30.3
    basis     text          NOT NULL,
    PRIMARY KEY (tariff_id, concept, material)
);
REVOKE UPDATE, DELETE ON tariff_price FROM "${app_user}";
REVOKE DELETE ON tariff FROM "${app_user}";

-- One a case: what was paid is never paid again.
CREATE TABLE payment (
    request_id    uuid          PRIMARY KEY REFERENCES request,
    reference     text          NOT NULL UNIQUE CHECK (reference ~ '^[0-9]{18}$'),
    mode          text          NOT NULL,
    amount        numeric(12,2) NOT NULL CHECK (amount > 0),
    paid_on       date          NOT NULL,
    voucher       text          NOT NULL,
    registered_at timestamptz   NOT NULL,
    registered_by text          NOT NULL
);
REVOKE UPDATE, DELETE ON payment FROM "${app_user}";

-- What a party spent to answer, proven and given back (69.3).
CREATE TABLE party_expense (
    id          uuid          PRIMARY KEY,
    folio       text          NOT NULL,
    party       text          NOT NULL,
    amount      numeric(12,2) NOT NULL CHECK (amount > 0),
    concept     text          NOT NULL,
    claimed_on  date          NOT NULL,
    claimed_by  text          NOT NULL,
    state       text          NOT NULL CHECK (state IN ('CLAIMED', 'REIMBURSED', 'REFUSED')),
    decided_on  date,
    decided_by  text,
    reasons     text,
    CHECK ((state = 'CLAIMED') = (decided_on IS NULL)),
    CHECK (state <> 'REFUSED' OR reasons IS NOT NULL)
);
CREATE INDEX party_expense_open ON party_expense (claimed_on, id) WHERE state = 'CLAIMED';
REVOKE DELETE ON party_expense FROM "${app_user}";
