-- Jobs that give rewards to many, what Thanx told of them unasked, and copies of what was fetched.
-- Who gets a reward stands in none of them: a job knows only the lines of the list that it was made from.

CREATE TABLE issuances (
    seq      INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,
    source   TEXT NOT NULL,
    digest   TEXT NOT NULL,
    job_id   TEXT UNIQUE,
    document BLOB NOT NULL
) STRICT;
CREATE INDEX issuances_of_source ON issuances (source, seq);
CREATE INDEX issuances_of_digest ON issuances (digest, seq);
CREATE TRIGGER issuances_keep_what_their_key_stands_for BEFORE UPDATE ON issuances
    WHEN new.key <> old.key OR new.digest <> old.digest OR new.source <> old.source
    BEGIN SELECT raise(ABORT, 'a key stands for one batch'); END;
CREATE TRIGGER issuances_keep_their_job BEFORE UPDATE ON issuances
    WHEN old.job_id IS NOT NULL AND new.job_id IS NOT old.job_id
    BEGIN SELECT raise(ABORT, 'a batch keeps its job'); END;

CREATE TABLE notices (
    key    TEXT PRIMARY KEY,
    event  TEXT NOT NULL,
    job_id TEXT NOT NULL,
    state  TEXT NOT NULL,
    at     TEXT,
    times  INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX notices_of_job ON notices (job_id) WHERE job_id <> '';

CREATE TABLE shelf (
    owner    TEXT NOT NULL,
    kind     TEXT NOT NULL,
    at       TEXT NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (owner, kind)
) STRICT;
