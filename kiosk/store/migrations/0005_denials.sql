-- A no of the card reader is asked about again: when an attempt ended, and how often that was asked since.
ALTER TABLE attempts ADD COLUMN ended_at TEXT;
ALTER TABLE attempts ADD COLUMN looks INTEGER NOT NULL DEFAULT 0 CHECK (looks >= 0);
-- What an older kiosk was told no to is past.
UPDATE attempts SET looks = 2 WHERE outcome IS NOT NULL;
CREATE INDEX attempts_denied ON attempts (seq) WHERE sale IS NULL AND looks < 2
    AND outcome IN ('declined', 'cancelled', 'busy', 'not_started');

-- What was taken after a no is given back beside the order's own way: the order is open until it is.
ALTER TABLE orders ADD COLUMN stray INTEGER NOT NULL DEFAULT 0 CHECK (stray IN (0, 1));
DROP INDEX orders_open;
CREATE INDEX orders_open ON orders (seq) WHERE phase NOT IN ('done', 'refunded', 'voided') OR stray;
