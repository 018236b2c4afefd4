"""Snapshots for the presenters' tests."""

from typing import Any

from kiosk.domain.health import Condition, Health
from kiosk.domain.menu import Menu
from kiosk.domain.pricing import totals
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage, Visit
from kiosk.domain.words import Words
from tests.builders import NOON, a_basket, a_group, a_menu, a_size, an_item

MENU = a_menu(
    an_item(groups=(a_group(),), picture="hamburger", calories=740),
    an_item("soda", "2.90", groups=(a_size(),), name=Words("Soda", {"es": "Refresco"})),
    an_item("taco", "4.00", sold_out=True, back_at=Words("Back tomorrow", {"es": "Vuelve mañana"})),
)


def a_snapshot(menu: Menu = MENU, /, **parts: Any) -> Snapshot:
    """A guest on the menu; parts of the snapshot and of its visit by name."""
    own = {name: parts.pop(name) for name in list(parts) if name in Snapshot.__dataclass_fields__}
    visit = Visit(**{"stage": Stage.MENU} | parts)
    worked_out = totals(visit.basket, menu.taxes, visit.discount)
    given: dict[str, Any] = {"totals": worked_out, "scanner": Health(Condition.READY), "now": NOON} | own
    return Snapshot(visit, menu, **given)


BURGER, SODA, TACO = MENU.items
ONE_BURGER = a_basket(BURGER)
