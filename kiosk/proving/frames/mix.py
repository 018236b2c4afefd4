"""The mix of single frames: every kind of trouble in every severity, some without a code."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from kiosk.proving.frames.conditions import Conditions
from kiosk.proving.frames.phone import Grey, Phone, phone
from kiosk.proving.frames.room import room
from kiosk.proving.frames.shot import FINE, shoot
from kiosk.proving.frames.trouble import SEVERITIES, Chance, Trouble, calm, troubled

_KINDS = tuple(Trouble)
# Of nine frames one has no code.
_WITHOUT = 9
_SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Sample:
    """A frame, the text that is meant to be read (empty: none), all texts in it, and what troubles it."""

    frame: Grey
    text: str
    shown: frozenset[str]
    trouble: str
    severity: int


def samples(seed: int, count: int) -> Iterator[Sample]:
    """The first `count` frames of the mix of this seed; each depends on its own number only."""
    for number in range(count):
        yield sample(seed, number)


def sample(seed: int, number: int) -> Sample:
    """Frame `number` of the mix: kinds in turn, then severities in turn, then again with other chances."""
    chance = np.random.default_rng([seed, number])
    trouble = _KINDS[number % len(_KINDS)]
    severity = SEVERITIES[number // len(_KINDS) % len(SEVERITIES)]
    seen = troubled(calm(chance), trouble, severity, chance)
    behind = room(chance, seen.ambient)
    shows = number % _WITHOUT != _WITHOUT // 2
    phones = _phones(seen, chance) if shows else _nothing(seen, chance)
    frame = shoot(behind, [(shown, held) for _, shown, held in phones], seen, seed * 1_000_003 + number).frame
    texts = [text for text, _, _ in phones]
    if not shows:
        return Sample(frame, "", frozenset(), trouble, severity)
    return Sample(frame, texts[-1], frozenset(texts), trouble, severity)


def ids(chance: Chance) -> str:
    """A made-up `{user_id}|{reward_id}` of common lengths."""
    lengths = (int(chance.integers(12, 25)), int(chance.integers(5, 13)))
    return "|".join("".join(chance.choice(list(_SIGNS), long)) for long in lengths)


def drawn(text: str, seen: Conditions, chance: Chance) -> Phone:
    """The phone, drawn as finely as these conditions need."""
    scale = max(round(seen.module_px * FINE), 3)
    return phone(text, chance, is_inverted=seen.is_inverted, scale=scale)


Held = tuple[str, Phone, Conditions]


def _phones(seen: Conditions, chance: Chance) -> list[Held]:
    """The one that is meant comes last: it is in front."""
    text = ids(chance)
    phones = [(text, drawn(text, seen, chance), seen)]
    if seen.second:
        other = ids(chance) if chance.random() < 0.5 else f"https://example.com/{ids(chance)[:12]}"
        place = (chance.uniform(0.12, 0.2), chance.uniform(0.4, 0.6))
        held = replace(seen, module_px=seen.module_px * chance.uniform(0.55, 0.8), at=place)
        phones.insert(0, (other, drawn(other, held, chance), held))
    return phones


def _nothing(seen: Conditions, chance: Chance) -> list[Held]:
    """A phone that shows a page without a code, or nobody."""
    if chance.random() < 0.3:
        return []
    blank = drawn("x", seen, chance)
    left, top = blank.corners[0].astype(int)
    right, bottom = blank.corners[2].astype(int)
    blank.light[top:bottom, left:right] = blank.light[:20].mean()
    return [("", blank, seen)]
