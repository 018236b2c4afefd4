"""What a judge says of one item: pass, fail, or not tested and why; with what it was seen by."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.proving.certifying.record import Record

_MOST = 8


class Result(StrEnum):
    """Thanx's words, and one for what could not be tried: that is never passed."""

    PASS = "pass"  # noqa: S105  a word, no password
    FAIL = "fail"
    UNTESTED = "not tested"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One sentence why, and the calls and screens that show it."""

    result: Result
    why: str
    evidence: tuple[str, ...] = ()


Judge = Callable[[Record], Verdict]


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the checklist: `id` is its section and number in the contract."""

    id: str
    title: str
    judge: Judge


@dataclass(frozen=True, slots=True)
class Judged:
    """An item with what was found."""

    item: Item
    verdict: Verdict


def passed(why: str, evidence: Iterable[object] = ()) -> Verdict:
    return Verdict(Result.PASS, why, _told(evidence))


def failed(why: str, evidence: Iterable[object] = ()) -> Verdict:
    return Verdict(Result.FAIL, why, _told(evidence))


def untested(why: str) -> Verdict:
    return Verdict(Result.UNTESTED, why)


def every(
    things: Iterable[object], is_right: Callable[..., object], why: str, otherwise: str, missing: str = ""
) -> Verdict:
    """All of them must be right, and there must be one; `missing` is why there may be none."""
    found = tuple(things)
    wrong = tuple(each for each in found if not is_right(each))
    if wrong:
        return failed(otherwise, wrong)
    if not found:
        return untested(missing) if missing else failed(f"{otherwise}: none seen")
    return passed(why, found)


def unplayed(record: Record, *scenes: str) -> Verdict | None:
    """What to say of an item whose scenes were not all played to their end; None if they were."""
    for scene in scenes:
        if scene in record.broken:
            return failed(f"scene {scene} did not come to its end: {record.broken[scene]}")
    for scene in scenes:
        if scene in record.missing:
            return untested(record.missing[scene])
    return None


def judged(items: Iterable[Item], record: Record) -> tuple[Judged, ...]:
    return tuple(Judged(item, item.judge(record)) for item in items)


def _told(evidence: Iterable[object]) -> tuple[str, ...]:
    found = [str(each) for each in evidence]
    rest = [f"and {len(found) - _MOST} more"] if len(found) > _MOST else []
    return (*found[:_MOST], *rest)
