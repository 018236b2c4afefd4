"""Power cuts by the thousand: a shift is recorded once, then the power goes at any point of it."""

import random
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.store.faults import StoreError
from kiosk.store.opening import connect
from tests.disk.remains import Files, Remains
from tests.disk.shift import NAME, Shift, folder_in_memory, held_by, member_of
from tests.disk.shim import Acknowledged, recorded

# A cut during what follows a cut, once in so many.
_AGAIN = 8


@dataclass(slots=True)
class Found:
    """What a campaign found. All but `cuts` must be nothing."""

    cuts: int = 0
    lost: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)


def cut_again_and_again(shift: Shift, cuts: int, seed: int) -> Found:
    """The power goes at so many points of the shift, and sometimes again while the kiosk starts."""
    chance, found, remains, done = random.Random(seed), Found(), Remains(), 0
    for point in sorted(chance.randrange(1, len(shift.deeds) + 1) for _ in range(cuts)):
        remains.follow(shift.deeds[done:point])
        done = point
        after = remains.after_a_cut(chance)
        if chance.random() < 1 / _AGAIN:
            after = _cut_while_it_starts(after, chance)
        _judge(shift, remains.acknowledged if done >= _first_word(shift) else -1, after, found)
    return found


def _first_word(shift: Shift) -> int:
    return next(number for number, deed in enumerate(shift.deeds, 1) if isinstance(deed, Acknowledged))


def _cut_while_it_starts(files: Files, chance: random.Random) -> Files:
    with folder_in_memory() as folder, recorded() as (disk, recorder):
        _put_down(folder, files)
        try:
            connect(folder / NAME, disk).close()
        except StoreError:
            return files
    remains = Remains(files)
    remains.follow(recorder.deeds[: chance.randrange(len(recorder.deeds) + 1)])
    return remains.after_a_cut(chance)


def _judge(shift: Shift, acknowledged: int, files: Files, found: Found) -> None:
    """Exactly what was acknowledged is there, and at most the one change that was under way."""
    found.cuts += 1
    with folder_in_memory() as folder:
        _put_down(folder, files)
        try:
            connection = connect(folder / NAME)
        except StoreError as fault:
            found.damaged.append(f"after {acknowledged}: {fault}")
            return
        try:
            if connection.pragma("integrity_check") != "ok":
                found.damaged.append(f"after {acknowledged}: integrity")
            held = held_by(connection)[0]
        finally:
            connection.close()
        if acknowledged < 0:
            return
        if held not in shift.held[acknowledged : acknowledged + 2]:
            found.lost.append(f"after {acknowledged}")
            return
        known = shift.present[acknowledged + shift.held[acknowledged : acknowledged + 2].index(held)]
        _look_for_who_left(folder, known, found)


def _look_for_who_left(folder: Path, present: frozenset[str], found: Found) -> None:
    raw = b"".join(each.read_bytes() for each in folder.iterdir())
    for number in range(1, 100):
        if f"order-{number:04}" not in present and member_of(number).encode() in raw:
            found.shown.append(member_of(number))


def _put_down(folder: Path, files: Files) -> None:
    for name, content in files.items():
        (folder / name).write_bytes(content)
