"""Dishes by a few letters, as they are typed."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot

from kiosk.domain.menu import ItemId
from kiosk.domain.search import found, signs
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage
from kiosk.viewmodels.cards import CardRow, card_row
from kiosk.viewmodels.lines import ground_of
from kiosk.viewmodels.showing import Showing, flag, listed, number, text

_MOST = 24
# Languages that are written without an alphabet, and how many keys there are for their signs.
_BY_SIGNS = frozenset({"zh"})
_SIGN_KEYS = 28


@dataclass(frozen=True, slots=True)
class SearchShown:
    """`is_vain` when something was typed and nothing found; `filters` may be the reason.

    Before anything is typed the leading dish of each category is shown. `signs` are the keys that lead on
    where there is no alphabet.
    """

    typed: str = ""
    count: int = 0
    is_vain: bool = False
    filters: int = 0
    has_order: bool = False
    is_by_signs: bool = False
    signs: str = ""
    cards: tuple[CardRow, ...] = ()


def present(snapshot: Snapshot) -> SearchShown:
    visit = snapshot.visit
    is_fresh = not visit.sought.strip()
    leading = tuple(category.items[0] for category in snapshot.offered.categories)
    items = leading if is_fresh else found(snapshot.offered, visit.sought, visit.language)[:_MOST]
    return SearchShown(
        typed=visit.sought,
        count=len(items),
        is_vain=not is_fresh and not items,
        filters=visit.needs.count,
        has_order=not visit.basket.is_empty,
        is_by_signs=visit.language in _BY_SIGNS,
        signs=_signs(snapshot),
        cards=tuple(card_row(item, ground_of(item, snapshot.menu), snapshot) for item in items),
    )


def _signs(snapshot: Snapshot) -> str:
    visit = snapshot.visit
    if visit.language not in _BY_SIGNS or visit.stage is not Stage.SEARCH:
        return ""
    return signs(snapshot.offered, visit.sought, visit.language, _SIGN_KEYS)


class SearchViewModel(Showing):
    """Type, open, add, close."""

    presenting = staticmethod(present)
    blank = SearchShown()
    changed = Signal()
    typed = text("typed", changed)
    count = number("count", changed)
    isVain = flag("is_vain", changed)
    filters = number("filters", changed)
    hasOrder = flag("has_order", changed)
    isBySigns = flag("is_by_signs", changed)
    signs = text("signs", changed)
    cards = listed("cards")

    @Slot(str)
    def type(self, letter: str) -> None:
        self._intents.search(self.shown("typed") + letter)

    @Slot()
    def erase(self) -> None:
        self._intents.search(self.shown("typed")[:-1])

    @Slot()
    def clear(self) -> None:
        self._intents.search("")

    @Slot(str)
    def openItem(self, item_id: str) -> None:
        self._intents.open_item(ItemId(item_id))

    @Slot(str)
    def quickAdd(self, item_id: str) -> None:
        self._intents.quick_add(ItemId(item_id))

    @Slot(str)
    def removeOne(self, item_id: str) -> None:
        self._intents.remove_one(ItemId(item_id))

    @Slot()
    def close(self) -> None:
        self._intents.close_browsing()
