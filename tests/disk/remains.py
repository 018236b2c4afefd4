"""What a disk may hold after the power went: all that was synced; of the rest some, torn or nothing."""

import random
from collections.abc import Iterable

from tests.disk.shim import Acknowledged, Cut, Deed, Deleted, FolderSynced, Synced, Wrote

SECTOR = 512
Files = dict[str, bytes]


class Remains:
    """Follows the deeds; at any point it can be asked what would be found after a cut there."""

    def __init__(self, files: Files | None = None) -> None:
        self._sure: dict[str, bytearray] = {name: bytearray(held) for name, held in (files or {}).items()}
        self._hoped: dict[str, list[Wrote | Cut | Deleted]] = {}
        self.acknowledged = 0

    def follow(self, deeds: Iterable[Deed]) -> None:
        for deed in deeds:
            match deed:
                case Acknowledged(changes):
                    self.acknowledged = changes
                case Synced(file):
                    self._settle(file)
                case FolderSynced():
                    self._forget_the_deleted()
                case Deleted(file, True):
                    self._sure.pop(file, None)
                    self._hoped.pop(file, None)
                case _:
                    self._hoped.setdefault(deed.file, []).append(deed)

    def after_a_cut(self, chance: random.Random) -> Files:
        """One of many possible disks: sometimes with all of it, sometimes with only what is sure."""
        kept = chance.choice((0.0, 0.5, 0.9, 1.0))
        found = {name: bytearray(held) for name, held in self._sure.items()}
        for file, deeds in self._hoped.items():
            held: bytearray | None = found.pop(file, None)
            for deed in deeds:
                fate = chance.random()
                if fate < kept:
                    held = _done(deed, held)
                elif fate < kept + (1 - kept) / 2 and isinstance(deed, Wrote):
                    held = _torn(deed, held, chance)
            if held is not None:
                found[file] = held
        return {name: bytes(held) for name, held in found.items()}

    def _forget_the_deleted(self) -> None:
        for file, deeds in self._hoped.items():
            while any(isinstance(deed, Deleted) for deed in deeds):
                if isinstance(deeds.pop(0), Deleted):
                    self._sure.pop(file, None)

    def _settle(self, file: str) -> None:
        held = self._sure.pop(file, None)
        for deed in self._hoped.pop(file, ()):
            held = _done(deed, held)
        if held is not None:
            self._sure[file] = held


def _done(deed: Wrote | Cut | Deleted, held: bytearray | None) -> bytearray | None:
    if isinstance(deed, Deleted):
        return None
    held = bytearray() if held is None else held
    if isinstance(deed, Cut):
        del held[deed.size :]
        return held
    _put(held, deed.offset, deed.content)
    return held


def _torn(deed: Wrote, held: bytearray | None, chance: random.Random) -> bytearray:
    """Some of its sectors got there, and one only in part."""
    held = bytearray() if held is None else held
    start = deed.offset
    while start < deed.offset + len(deed.content):
        end = min((start // SECTOR + 1) * SECTOR, deed.offset + len(deed.content))
        if chance.random() < 0.5:
            reached = chance.choice((end, end, chance.randint(start, end)))
            _put(held, start, deed.content[start - deed.offset : reached - deed.offset])
        start = end
    return held


def _put(held: bytearray, offset: int, content: bytes) -> None:
    held.extend(bytes(max(offset - len(held), 0)))
    held[offset : offset + len(content)] = content
