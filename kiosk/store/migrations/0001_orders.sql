-- Orders, what happened to them, every try to take money, and the reports that must reach Thanx.
-- Who a member is stands in `identity` alone, so that it can be wiped without touching the rest.

CREATE TABLE orders (
    seq       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    number    INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999),
    state     TEXT NOT NULL CHECK (state IN ('checkout', 'placed', 'billed', 'completed', 'voided', 'refunded')),
    placed_at TEXT NOT NULL,
    document  BLOB NOT NULL
) STRICT;
CREATE INDEX orders_placed ON orders (seq) WHERE state = 'placed';

CREATE TABLE events (
    seq      INTEGER PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES orders (id),
    at       TEXT NOT NULL,
    event    TEXT NOT NULL,
    state    TEXT NOT NULL,
    detail   TEXT NOT NULL
) STRICT;
CREATE INDEX events_of_order ON events (order_id, seq);
CREATE TRIGGER events_never_change BEFORE UPDATE ON events
    BEGIN SELECT raise(ABORT, 'an event is never changed'); END;
CREATE TRIGGER events_never_go BEFORE DELETE ON events
    BEGIN SELECT raise(ABORT, 'an event is never deleted'); END;

CREATE TABLE attempts (
    seq      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    order_id TEXT NOT NULL REFERENCES orders (id),
    amount   INTEGER NOT NULL CHECK (amount >= 0),
    outcome  TEXT
) STRICT;
CREATE INDEX attempts_of_order ON attempts (order_id, seq);
CREATE TRIGGER attempts_keep_their_amount BEFORE UPDATE ON attempts
    WHEN new.id <> old.id OR new.order_id <> old.order_id OR new.amount <> old.amount
    BEGIN SELECT raise(ABORT, 'an attempt keeps its order and amount'); END;
CREATE TRIGGER attempts_stay_approved BEFORE UPDATE ON attempts
    WHEN old.outcome = 'approved' AND new.outcome IS NOT 'approved'
    BEGIN SELECT raise(ABORT, 'an approved attempt stays approved'); END;

CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY,
    order_id   TEXT NOT NULL REFERENCES orders (id),
    state      TEXT NOT NULL,
    body       BLOB NOT NULL,
    status     TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'parked', 'done')),
    attempts   INTEGER NOT NULL DEFAULT 0,
    maybe_sent INTEGER NOT NULL DEFAULT 0 CHECK (maybe_sent IN (0, 1)),
    not_before TEXT,
    why        TEXT NOT NULL DEFAULT '',
    UNIQUE (order_id, state)
) STRICT;
CREATE INDEX outbox_open ON outbox (order_id, id) WHERE status <> 'done';
CREATE TRIGGER outbox_bodies_are_frozen BEFORE UPDATE ON outbox
    WHEN new.order_id <> old.order_id OR new.state <> old.state OR new.body <> old.body
    BEGIN SELECT raise(ABORT, 'a report that waits is never changed'); END;
CREATE TRIGGER outbox_drops_nothing BEFORE DELETE ON outbox WHEN old.status <> 'done'
    BEGIN SELECT raise(ABORT, 'a report that is not delivered is never dropped'); END;

CREATE TABLE identity (
    order_id  TEXT PRIMARY KEY REFERENCES orders (id),
    member_id TEXT NOT NULL
) STRICT;
CREATE TRIGGER identity_never_changes BEFORE UPDATE ON identity WHEN new.member_id <> old.member_id
    BEGIN SELECT raise(ABORT, 'an order keeps its member'); END;
CREATE TRIGGER identity_stays_while_needed BEFORE DELETE ON identity
    WHEN EXISTS (SELECT 1 FROM outbox WHERE order_id = old.order_id AND status <> 'done')
    BEGIN SELECT raise(ABORT, 'a report still needs its member'); END;

CREATE TABLE counters (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

-- What Thanx has not acknowledged yet. A report goes out only when it is the first of its basket; rewards that
-- are given back are the most urgent, then what accrues.
CREATE VIEW open_reports AS
    SELECT o.id, o.order_id, o.state, o.body, i.member_id, o.attempts, o.maybe_sent, o.not_before, o.status,
           o.id = (SELECT min(b.id) FROM outbox b WHERE b.order_id = o.order_id AND b.status <> 'done') AS is_first,
           CASE o.state WHEN 'voided' THEN 1 WHEN 'refunded' THEN 1 WHEN 'billed' THEN 2 WHEN 'placed' THEN 3
                        ELSE 4 END AS urgency
    FROM outbox o JOIN identity i ON i.order_id = o.order_id
    WHERE o.status <> 'done';
