"""How the kiosk and its decoding process speak: frames by shared memory, a header there, one line back.

What comes back is read as if the other side were hostile: a decoder looks at pictures made by strangers.
"""

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Self

from kiosk.devices.scanner.texts import presentable
from kiosk.domain.sight import NOTHING, Hint, Sight

SLOT_BYTES = 48 * 1024 * 1024
MOST_REPLY_BYTES = 4096

READY = b"ready\n"
RUBBISH = b"rubbish\n"

_READ = b"read"
# A place in the picture is told in so many steps from its left and its upper edge.
_STEPS = 10_000
_SIGHT = re.compile(rb"([lr])((?: \d{1,5}){8})?(?: (closer|glare|brighter))?")
_HEADER = struct.Struct("<BIII")
HEADER_BYTES = _HEADER.size


class Kind(IntEnum):
    """What a frame is: one of a stream or a still, both grey pixels, or the bytes of a picture file."""

    STREAM = 1
    STILL = 2
    FILE = 3


@dataclass(frozen=True, slots=True)
class Frame:
    """Something to decode: `height` rows of `width` grey bytes, or a file's bytes with neither."""

    kind: Kind
    data: bytes | memoryview
    width: int = 0
    height: int = 0
    name: str = ""

    @property
    def fits(self) -> bool:
        return 0 < len(self.data) <= SLOT_BYTES


@dataclass(frozen=True, slots=True)
class Reading:
    """What a frame said, most prominent code first; `is_picture` is False for a file that is none."""

    texts: tuple[str, ...] = ()
    is_picture: bool = True
    sight: Sight = Sight()


@dataclass(frozen=True, slots=True)
class Header:
    """What the decoding process is told of the frame in the shared memory."""

    kind: Kind
    length: int
    width: int
    height: int

    def packed(self) -> bytes:
        return _HEADER.pack(self.kind, self.length, self.width, self.height)

    @classmethod
    def unpacked(cls, data: bytes) -> Self:
        """Raises ValueError when it claims more than there can be."""
        kind, length, width, height = _HEADER.unpack(data)
        header = cls(Kind(kind), length, width, height)
        if length > SLOT_BYTES or (header.kind is not Kind.FILE and width * height != length):
            raise ValueError(f"a frame of {width} x {height} in {length} bytes")
        return header


def reply(texts: Sequence[str], sight: Sight = NOTHING) -> bytes:
    """The line for texts that were read; they are printable ASCII, so a tab can part them."""
    return b"\t".join((_READ, _told(sight), *(text.encode("ascii") for text in texts))) + b"\n"


def _told(sight: Sight) -> bytes:
    steps = [round(min(max(part, 0.0), 1.0) * _STEPS) for corner in sight.corners for part in corner]
    words = ["r" if sight.is_read else "l", *map(str, steps), *([sight.hint.value] if sight.hint else [])]
    return " ".join(words).encode()


def _seen(word: bytes) -> Sight:
    """Raises ValueError on what no decoder of ours would say."""
    found = _SIGHT.fullmatch(word)
    if found is None:
        raise ValueError("a garbled sight")
    parts = [min(int(step) / _STEPS, 1.0) for step in (found[2] or b"").split()]
    hint = Hint(found[3].decode()) if found[3] else None
    return Sight(tuple(zip(parts[::2], parts[1::2])), found[1] == b"r", hint)


def reading(line: bytes) -> Reading:
    """What a reply says. Raises ValueError on what no decoder of ours would say."""
    if line == RUBBISH:
        return Reading(is_picture=False)
    word, *parts = line.removesuffix(b"\n").split(b"\t")
    if word != _READ or not parts or not line.endswith(b"\n") or len(line) > MOST_REPLY_BYTES:
        raise ValueError("a garbled reply")
    return Reading(tuple(presentable(text) for text in parts[1:]), sight=_seen(parts[0]))
