"""The basket's moves: which one has an effect, which is a repeat, which is impossible (contract 3.3)."""

from enum import Enum


class Verdict(Enum):
    """What to do with a stated move."""

    APPLY = "apply"
    REPLAY = "replay"
    IMPOSSIBLE = "impossible"


_APPLIED: dict[str | None, frozenset[str]] = {
    None: frozenset({"checkout", "placed", "billed"}),
    "checkout": frozenset({"checkout", "placed", "billed", "voided"}),
    "placed": frozenset({"billed", "voided"}),
    "billed": frozenset({"completed", "refunded"}),
    "completed": frozenset({"refunded"}),
}


def verdict(known: str | None, wanted: str, strict: bool) -> Verdict:
    """The verdict on moving a basket from its known state (None: never seen) to the wanted one.

    Strict mode also turns away what Thanx tolerates but a client must not do: checkout to billed, and voiding
    what was never placed.
    """
    if strict and known == "checkout" and wanted in {"billed", "voided"}:
        return Verdict.IMPOSSIBLE
    if wanted in _APPLIED.get(known, frozenset()):
        return Verdict.APPLY
    if known == wanted or (known, wanted) == ("completed", "billed"):
        return Verdict.REPLAY
    return Verdict.IMPOSSIBLE
