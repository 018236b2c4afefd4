"""The history's hash chain: a line that was changed, taken out or cut off is missed."""

import hashlib

import apsw

_LINES = "SELECT seq, order_id, at, event, state, detail, document_sha, sha FROM events ORDER BY seq"
_LAST_OF_EACH = (
    "SELECT o.id, o.document, e.document_sha FROM orders o JOIN events e ON e.order_id = o.id"
    " WHERE e.seq = (SELECT max(l.seq) FROM events l WHERE l.order_id = o.id) AND e.document_sha <> ''"
)


def line_sha(before: str, *parts: str | int | None) -> str:
    """The hash of a line after the one with the hash `before`. No two different lines share their text."""
    text = "\x1f".join(f"{len(str(part))}:{part}" for part in (before, *parts))
    return hashlib.sha256(text.encode()).hexdigest()


def document_sha(document: bytes) -> str:
    """What a line says of the order as it then was."""
    return hashlib.sha256(document).hexdigest()


def append(
    connection: apsw.Connection, order_id: str, at: str, event: str, state: str, detail: str, document: bytes
) -> None:
    """One more line of the history, chained to the last."""
    held = connection.execute("SELECT seq, sha FROM chain").fetchone()
    seq, before = held or (0, "")
    line = (seq + 1, order_id, at, event, state, detail, document_sha(document))
    sha = line_sha(before, *line)
    connection.execute(
        "INSERT INTO events (seq, order_id, at, event, state, detail, document_sha, sha)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*line, sha),
    )
    connection.execute(
        "INSERT INTO chain (only, seq, sha) VALUES (1, ?1, ?2)"
        " ON CONFLICT (only) DO UPDATE SET seq = excluded.seq, sha = excluded.sha",
        (seq + 1, sha),
    )


def faults(connection: apsw.Connection) -> tuple[str, ...]:
    """What is wrong with the history, line by line; empty when every line is as it was written."""
    found = []
    last, before = 0, ""
    for seq, *parts, sha in connection.execute(_LINES):
        if seq != last + 1:
            found.append(f"line {last + 1} is missing")
        elif line_sha(before, seq, *parts) != sha:
            found.append(f"line {seq} was changed")
        last, before = seq, sha
    if (connection.execute("SELECT seq, sha FROM chain").fetchone() or (0, "")) != (last, before):
        found.append(f"lines after {last} are missing")
    changed = [order for order, document, sha in connection.execute(_LAST_OF_EACH) if _differs(document, sha)]
    return (*found, *(f"order {order} was changed" for order in changed))


def _differs(document: bytes, sha: str) -> bool:
    return document_sha(document) != sha
