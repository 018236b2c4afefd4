"""A visit as a file: touches, codes as marks, and what was seen; nobody can be told from it."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.codes import RewardCode, UnsupportedCode, parse
from kiosk.domain.ending import Misuse
from kiosk.domain.offers import Standing
from kiosk.domain.snapshot import Snapshot

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Touched:
    """What was touched. An offer is told by what it is, and its place among those: its id is one person's."""

    name: str
    offer: str = ""
    place: int = 0


def sort_of(standing: Standing) -> str:
    """What an offer is, without saying whose."""
    return f"{standing.offer.offer.value} {standing.offer.kind.value}"


@dataclass(frozen=True, slots=True)
class Typed:
    """A key of a name, a number or an address: which one is nobody's business."""


@dataclass(frozen=True, slots=True)
class Held:
    """A code before the scanner: member, reward or unsupported. The same mark is the same person's code."""

    kind: str
    mark: str


@dataclass(frozen=True, slots=True)
class Saw:
    """Where the visit stands after that."""

    stage: str
    units: int = 0
    is_member: bool = False
    is_redeeming: bool = False
    pay: str = ""
    troubles: tuple[str, ...] = ()

    @classmethod
    def of(cls, snapshot: Snapshot) -> "Saw":
        visit = snapshot.visit
        troubles = (visit.trouble, visit.signing_in.trouble, visit.paying.trouble if visit.paying else None)
        return cls(
            visit.stage.value, visit.basket.count, visit.member is not None, visit.redemption is not None,
            visit.paying.step.value if visit.paying else "",
            tuple(str(each.code) for each in troubles if each),
        )  # fmt: skip


Step = Touched | Typed | Held | Saw
_KINDS: dict[str, type[Any]] = {"touched": Touched, "typed": Typed, "held": Held, "saw": Saw}
_WORDS = {kind: word for word, kind in _KINDS.items()}


def kind_of(text: str) -> str:
    """What a code is, without saying whose."""
    code = parse(text)
    if isinstance(code, UnsupportedCode):
        return "unsupported"
    return "reward" if isinstance(code, RewardCode) else "member"


def written(steps: Iterable[tuple[int, Step]]) -> str:
    """A line a step, each with its milliseconds since the first."""
    lines = [json.dumps({"session": _VERSION})]
    lines += [json.dumps({"ms": ms, _WORDS[type(step)]: asdict(step)}) for ms, step in steps]
    return "\n".join(lines) + "\n"


def read_session(file: Path) -> tuple[Step, ...]:
    """The steps of a file. Raises Misuse with one line."""
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        reason = getattr(fault, "strerror", None) or "this is no text"
        raise Misuse(f"{file}: {reason.lower()}") from fault
    if not lines or _parsed(file, 1, lines[0]) != {"session": _VERSION}:
        raise Misuse(f"{file}: this is no recorded visit")
    return tuple(_step(file, number, line) for number, line in enumerate(lines[1:], 2))


def _step(file: Path, number: int, line: str) -> Step:
    found = _parsed(file, number, line)
    for word, kind in _KINDS.items():
        if isinstance(found.get(word), dict):
            try:
                step: Step = kind(**found[word])
            except TypeError as fault:
                raise Misuse(f"{file}, line {number}: this is no step") from fault
            return step
    raise Misuse(f"{file}, line {number}: this is no step")


def _parsed(file: Path, number: int, line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError as fault:
        raise Misuse(f"{file}, line {number}: this is no JSON") from fault
    if not isinstance(found, dict):
        raise Misuse(f"{file}, line {number}: this is no step")
    return found


def made(folder: Path) -> Path:
    """The folder, which is made if it is not there. Raises Misuse."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Misuse(f"nothing can be kept in {folder}: {fault.strerror}") from fault
    return folder
