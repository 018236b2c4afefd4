"""Finds dishes by a few letters, whatever accents and capitals they have."""

import unicodedata
from collections.abc import Iterable

from kiosk.domain.menu import Item, Menu

# Letters that are no other letter with a mark, and what is typed for them.
_PLAIN = str.maketrans({
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "’": "'",
    "ة": "ه", "ى": "ي", "ء": "", "ـ": "",
})  # fmt: skip
# What who writes German without its dots types for them.
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_NOWHERE = 4


def folded(text: str) -> str:
    """Small letters without accents: what is typed finds what is written."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).translate(_PLAIN)


def found(menu: Menu, typed: str, language: str) -> tuple[Item, ...]:
    """The dishes that have every word of it, as guests read them or as the house names them.

    Those whose name begins with it come first, then names with a word that does, then the others.
    """
    words = folded(typed).split()
    if not words:
        return ()
    ranked = [(_rank(item, words, language), item) for item in menu.items]
    return tuple(item for rank, item in sorted(ranked, key=lambda each: each[0]) if rank < _NOWHERE)


def signs(menu: Menu, typed: str, language: str, most: int) -> str:
    """The signs that lead on, for who writes without an alphabet: those of the dishes found so far.

    With few enough dishes each has one of them. They come in the order of the menu.
    """
    items = found(menu, typed, language) if typed.strip() else menu.items
    names = [_signs_of(item.name.in_language(language), typed) for item in items]
    counts = dict.fromkeys("".join(names), 0)
    for name in names:
        for sign in set(name):
            counts[sign] += 1
    often = sorted(counts, key=counts.__getitem__, reverse=True)
    chosen = list(dict.fromkeys([*_leading(names, often), *often]))[:most]
    return "".join(sign for sign in counts if sign in chosen)


def _leading(names: Iterable[str], often: list[str]) -> list[str]:
    """So few of them that each name has one, what is in most names first."""
    chosen: list[str] = []
    left = {name for name in names if name}
    while left:
        best = max(often, key=lambda sign: sum(sign in name for name in left))
        chosen.append(best)
        left = {name for name in left if best not in name}
    return chosen


def _signs_of(name: str, typed: str) -> str:
    return "".join(sign for sign in name if _is_sign(sign) and sign not in typed)


def _is_sign(letter: str) -> bool:
    """A word or a part of one by itself, as in Chinese."""
    return "\u3400" <= letter <= "\u9fff"


def _rank(item: Item, words: list[str], language: str) -> int:
    return min(_rank_in(item, words, language), _rank_in(item, words, ""))


def _rank_in(item: Item, words: list[str], language: str) -> int:
    """In one language; an empty one is the house's own."""
    name = item.name.in_language(language)
    told = item.description.in_language(language)
    rank = _rank_of(folded(name), folded(told), words)
    spelt = name.casefold().translate(_SPELT)
    return rank if spelt == name.casefold() else min(rank, _rank_of(folded(spelt), "", words))


def _rank_of(name: str, told: str, words: list[str]) -> int:
    if name.startswith(words[0]) and all(word in name for word in words):
        return 0
    if all(any(part.startswith(word) for part in name.split()) for word in words):
        return 1
    if all(_is_in(word, name) for word in words):
        return 2
    return 3 if all(_is_in(word, f"{name} {told}") for word in words) else _NOWHERE


def _is_in(word: str, text: str) -> bool:
    """Signs may stand apart in it."""
    return word in text or (all(map(_is_sign, word)) and all(sign in text for sign in word))
