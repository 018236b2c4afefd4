-- What was counted and when, by the name of a limit, so that a restart does not begin it anew.

CREATE TABLE tally (
    name  TEXT NOT NULL,
    at    TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0)
) STRICT;
CREATE INDEX tally_by_name ON tally (name, at);
