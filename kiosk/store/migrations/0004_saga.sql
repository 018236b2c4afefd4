-- How far an order has come beyond Thanx's state, chained events, what is done once outside, and sealed members.

DROP VIEW open_reports;

-- The phase of a sale that an older kiosk left behind: what may have moved money is asked for again, and a refund
-- whose reference to the sale was not kept is for staff to look at.
ALTER TABLE orders ADD COLUMN phase TEXT NOT NULL DEFAULT 'placed';
DROP INDEX orders_placed;
UPDATE orders SET phase = CASE
    WHEN state = 'voided' THEN 'voided'
    WHEN state = 'refunded' THEN 'refunded'
    WHEN state = 'completed' THEN 'done'
    WHEN state = 'billed' AND EXISTS
        (SELECT 1 FROM events e WHERE e.order_id = orders.id AND e.event LIKE 'ticket %') THEN 'served'
    WHEN state = 'billed' THEN 'paid'
    WHEN EXISTS
        (SELECT 1 FROM events e WHERE e.order_id = orders.id AND e.event = 'refund started') THEN 'owed'
    WHEN EXISTS (SELECT 1 FROM attempts a WHERE a.order_id = orders.id
        AND (a.outcome IS NULL OR a.outcome IN ('unknown', 'approved'))) THEN 'paying'
    ELSE 'placed' END;
UPDATE orders SET document = CAST(json_set(CAST(document AS TEXT), '$.course', json_object(
        'phase', phase,
        'attempt', json((SELECT json_object('id', a.id, 'order_id', a.order_id, 'outcome', a.outcome,
                                            'amount', json_object('cents', a.amount))
            FROM attempts a WHERE a.order_id = orders.id ORDER BY a.seq DESC LIMIT 1)),
        'ticket', CASE
            WHEN phase = 'paid' THEN 'begun'
            WHEN phase NOT IN ('served', 'done') THEN 'none'
            WHEN EXISTS (SELECT 1 FROM events e WHERE e.order_id = orders.id AND e.event = 'ticket not taken')
                THEN 'failed'
            ELSE 'done' END,
        'receipt', CASE WHEN phase IN ('served', 'done') THEN 'done' WHEN phase = 'paid' THEN 'begun' ELSE 'none' END
    ), '$.is_reported',
    json(CASE WHEN EXISTS (SELECT 1 FROM outbox b WHERE b.order_id = orders.id) THEN 'true' ELSE 'false' END)
) AS BLOB);
CREATE INDEX orders_open ON orders (seq) WHERE phase NOT IN ('done', 'refunded', 'voided');

-- Each line of the history carries the hash of the one before it and of the order as it then was.
DROP TRIGGER events_never_change;
ALTER TABLE events ADD COLUMN document_sha TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN sha TEXT NOT NULL DEFAULT '';
WITH RECURSIVE chain (seq, sha) AS (
    SELECT seq, line_sha('', seq, order_id, at, event, state, detail, document_sha) FROM events WHERE seq = 1
    UNION ALL
    SELECT e.seq, line_sha(c.sha, e.seq, e.order_id, e.at, e.event, e.state, e.detail, e.document_sha)
        FROM chain c JOIN events e ON e.seq = c.seq + 1
)
UPDATE events SET sha = chain.sha FROM chain WHERE chain.seq = events.seq;
CREATE TRIGGER events_never_change BEFORE UPDATE ON events
    BEGIN SELECT raise(ABORT, 'an event is never changed'); END;

-- The last line's hash, so that lines that were cut off the end are missed.
CREATE TABLE chain (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    seq  INTEGER NOT NULL,
    sha  TEXT NOT NULL
) STRICT;
INSERT INTO chain (only, seq, sha) SELECT 1, seq, sha FROM events ORDER BY seq DESC LIMIT 1;
CREATE TRIGGER chain_only_grows BEFORE UPDATE ON chain WHEN new.seq <> old.seq + 1
    BEGIN SELECT raise(ABORT, 'the chain of events only grows'); END;
CREATE TRIGGER chain_never_goes BEFORE DELETE ON chain
    BEGIN SELECT raise(ABORT, 'the chain of events is never deleted'); END;

-- A refund is an attempt that names the sale it gives back.
ALTER TABLE attempts ADD COLUMN sale TEXT;

-- What is done once outside, written down before and after.
CREATE TABLE effects (
    seq      INTEGER PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES orders (id),
    kind     TEXT NOT NULL CHECK (kind IN ('ticket', 'receipt')),
    key      TEXT NOT NULL,
    status   TEXT NOT NULL CHECK (status IN ('begun', 'again', 'done', 'failed')),
    UNIQUE (kind, key)
) STRICT;
CREATE TRIGGER effects_keep_their_key BEFORE UPDATE ON effects
    WHEN new.order_id <> old.order_id OR new.kind <> old.kind OR new.key <> old.key
    BEGIN SELECT raise(ABORT, 'a key stands for one effect'); END;
CREATE TRIGGER effects_never_go BEFORE DELETE ON effects
    BEGIN SELECT raise(ABORT, 'an effect is never deleted'); END;
INSERT INTO effects (order_id, kind, key, status)
    SELECT id, 'ticket', id, json_extract(CAST(document AS TEXT), '$.course.ticket') FROM orders
    WHERE json_extract(CAST(document AS TEXT), '$.course.ticket') <> 'none';
INSERT INTO effects (order_id, kind, key, status)
    SELECT id, 'receipt', id, json_extract(CAST(document AS TEXT), '$.course.receipt') FROM orders
    WHERE json_extract(CAST(document AS TEXT), '$.course.receipt') <> 'none';

-- A report that is on its way, one whose answer was lost, and how often Thanx said no.
ALTER TABLE outbox ADD COLUMN in_flight INTEGER NOT NULL DEFAULT 0 CHECK (in_flight IN (0, 1));
ALTER TABLE outbox ADD COLUMN unknown INTEGER NOT NULL DEFAULT 0 CHECK (unknown IN (0, 1));
ALTER TABLE outbox ADD COLUMN refusals INTEGER NOT NULL DEFAULT 0;
UPDATE outbox SET unknown = 1 WHERE status <> 'done' AND maybe_sent = 1;

-- Whose an order is, sealed with a key that is not in this file.
CREATE TABLE sealed (
    order_id TEXT PRIMARY KEY REFERENCES orders (id),
    box      BLOB NOT NULL
) STRICT;
INSERT INTO sealed (order_id, box) SELECT order_id, sealed(order_id, member_id) FROM identity;
DROP TRIGGER identity_never_changes;
DROP TRIGGER identity_stays_while_needed;
DROP TABLE identity;
ALTER TABLE sealed RENAME TO identity;
CREATE TRIGGER identity_never_changes BEFORE UPDATE ON identity
    BEGIN SELECT raise(ABORT, 'an order keeps its member'); END;
CREATE TRIGGER identity_stays_while_needed BEFORE DELETE ON identity
    WHEN EXISTS (SELECT 1 FROM outbox WHERE order_id = old.order_id AND status = 'waiting')
    BEGIN SELECT raise(ABORT, 'a report still needs its member'); END;

-- What Thanx has not acknowledged yet. A report goes out only when it is the first of its basket; rewards that
-- are given back are the most urgent, then what accrues.
CREATE VIEW open_reports AS
    SELECT o.id, o.order_id, o.state, o.body, i.box, o.attempts, o.maybe_sent, o.not_before, o.status, o.unknown,
           o.refusals, r.placed_at,
           o.id = (SELECT min(b.id) FROM outbox b WHERE b.order_id = o.order_id AND b.status <> 'done') AS is_first,
           CASE o.state WHEN 'voided' THEN 1 WHEN 'refunded' THEN 2 WHEN 'billed' THEN 3 WHEN 'placed' THEN 4
                        ELSE 5 END AS urgency
    FROM outbox o JOIN orders r ON r.id = o.order_id LEFT JOIN identity i ON i.order_id = o.order_id
    WHERE o.status <> 'done';
