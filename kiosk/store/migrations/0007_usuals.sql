-- What members mostly take, for those who asked for it. `owner` is an HMAC of the member's id: the key is in a
-- file of its own, so that the database alone tells of nobody.

CREATE TABLE usuals (
    owner    BLOB NOT NULL PRIMARY KEY,
    at       TEXT NOT NULL,
    document BLOB NOT NULL
) STRICT;
CREATE INDEX usuals_by_age ON usuals (at);
