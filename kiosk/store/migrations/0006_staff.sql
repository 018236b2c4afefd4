-- Who may go behind the counter: a PIN is kept as an argon2id hash, never itself.
CREATE TABLE staff (
    name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 40),
    role TEXT NOT NULL CHECK (role IN ('crew', 'manager')),
    hash TEXT NOT NULL
) STRICT;

-- What staff did. A line is never changed and never taken away.
CREATE TABLE staff_log (
    seq     INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    what    TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    detail  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TRIGGER staff_log_never_changes BEFORE UPDATE ON staff_log
    BEGIN SELECT raise(ABORT, 'what staff did is never changed'); END;
CREATE TRIGGER staff_log_is_never_deleted BEFORE DELETE ON staff_log
    BEGIN SELECT raise(ABORT, 'what staff did is never deleted'); END;

-- What staff set and a restart must not forget, one document a kind: tries, what is sold out, a pause.
CREATE TABLE staff_notes (
    kind     TEXT PRIMARY KEY,
    document BLOB NOT NULL
) STRICT;
