"""Finds dishes by a few letters, whatever accents and capitals they have."""

import unicodedata

from kiosk.domain.menu import Item, Menu


def folded(text: str) -> str:
    """Small letters without accents: what is typed finds what is written."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def found(menu: Menu, typed: str, language: str) -> tuple[Item, ...]:
    """The dishes that have every word of it, as guests read them or as the house names them.

    Those whose name begins with it come first, then names with a word that does, then the others.
    """
    words = folded(typed).split()
    if not words:
        return ()
    ranked = [(_rank(item, words, language), item) for item in menu.items]
    return tuple(item for rank, item in sorted(ranked, key=lambda each: each[0]) if rank < _NOWHERE)


_NOWHERE = 4


def _rank(item: Item, words: list[str], language: str) -> int:
    return min(_rank_in(item, words, language), _rank_in(item, words, ""))


def _rank_in(item: Item, words: list[str], language: str) -> int:
    """In one language; an empty one is the house's own."""
    name = folded(item.name.in_language(language))
    if name.startswith(words[0]) and all(word in name for word in words):
        return 0
    if all(any(part.startswith(word) for part in name.split()) for word in words):
        return 1
    if all(word in name for word in words):
        return 2
    told = f"{name} {folded(item.description.in_language(language))}"
    return 3 if all(word in told for word in words) else _NOWHERE
