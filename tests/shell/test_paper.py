from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import numpy as np
import pytest

from kiosk.domain.member import OfferId, OfferKind
from kiosk.domain.menu import Dining
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Modifier, Order, Redemption, Sold
from kiosk.domain.pricing import Totals
from kiosk.domain.ticket import Receipt, Ticket
from kiosk.ports import Raster
from kiosk.shell.paper import PaintedPaper
from tests.builders import a_paid_order, a_payment

pytestmark = pytest.mark.usefixtures("qapp")
PAPER = PaintedPaper(UTC)
BURGER = Sold(
    "b", "Sorrel Burger", "mains", Money(1190), Money(1510), 2, (Modifier("c", "Bacon", Money(200)),)
)
FRIES = Sold("f", "Sea Salt Fries", "sides", Money(450), Money(450), 1)


def an_order() -> Order:
    """Two burgers and fries with $5 off, paid by card."""
    return replace(
        a_paid_order(), lines=(BURGER, FRIES), number=47, totals=Totals(Money(3470), Money(500), Money(238)),
        payment=a_payment(amount=Money(3208)),
        redemption=Redemption(OfferKind.REWARD, OfferId("r"), "$5 off"),
    )  # fmt: skip


def receipt(order: Order | None = None, **changes: Any) -> Raster:
    made = Receipt.of(order or an_order(), "Sorrel & Rye")
    return PAPER.receipt(replace(made, **changes))


def ticket(order: Order | None = None, **changes: Any) -> Raster:
    return PAPER.ticket(replace(Ticket.of(order or an_order()), **changes))


def ink(raster: Raster) -> float:
    return float(np.unpackbits(np.frombuffer(raster.rows, np.uint8)).mean())


def test_paper_is_576_dots_wide_and_mostly_white() -> None:
    for raster in (receipt(), ticket()):
        assert raster.width == 576
        assert len(raster.rows) == 72 * raster.height
        assert 0.02 < ink(raster) < 0.3


def test_the_same_order_prints_the_same() -> None:
    assert receipt() == receipt()
    assert ticket() == ticket()


@pytest.mark.parametrize(
    "changes",
    [
        {"merchant": "Another House"},
        {"number": 48},
        {"dining": Dining.TAKE_AWAY},
        {"lines": (BURGER,)},
        {"lines": (replace(BURGER, modifiers=()), FRIES)},
        {"lines": (replace(BURGER, quantity=3), FRIES)},
        {"totals": Totals(Money(3470), Money(500), Money(239))},
        {"totals": Totals(Money(3470), ZERO, Money(238))},
        {"offer": "Ten off"},
        {"payment": None},
        {"payment": a_payment(last4="4243", amount=Money(3208))},
        {"payment": a_payment(brand="amex", amount=Money(3208))},
        {"at": datetime(2026, 3, 2, 12, 1, tzinfo=UTC)},
        {"is_copy": True},
        {"totals": Totals(Money(3470), Money(500), Money(238), Money(300))},
        {"language": "de"},
    ],
    ids="-".join,
)
def test_all_that_a_guest_must_know_is_on_the_receipt(changes: dict[str, Any]) -> None:
    assert receipt(**changes) != receipt()


@pytest.mark.parametrize(
    "changes",
    [
        {"number": 48},
        {"dining": Dining.TAKE_AWAY},
        {"lines": (replace(BURGER, quantity=3), FRIES)},
        {"lines": (replace(BURGER, modifiers=()), FRIES)},
        {"at": datetime(2026, 3, 2, 12, 1, tzinfo=UTC)},
        {"may_repeat": True},
        {"table": "12"},
        {"name": "Sam"},
    ],
    ids="-".join,
)
def test_all_that_the_kitchen_must_know_is_on_the_ticket(changes: dict[str, Any]) -> None:
    assert ticket(**changes) != ticket()


def test_prices_are_nothing_for_the_kitchen() -> None:
    dearer = replace(FRIES, unit_price=Money(9999), base_price=Money(9999))
    assert ticket(lines=(BURGER, dearer)) == ticket()


def test_more_lines_need_more_paper() -> None:
    assert receipt(lines=(BURGER, FRIES, FRIES)).height > receipt().height
    assert ticket(lines=(BURGER, FRIES, FRIES)).height > ticket().height


def test_the_number_is_huge_on_the_ticket() -> None:
    """Someone reads it from across the kitchen: 203 dots are an inch."""
    black = np.unpackbits(np.frombuffer(ticket().rows, np.uint8)).reshape(-1, 576)
    under_the_bar = black[90:400].any(axis=1)
    assert under_the_bar.sum() > 150


@pytest.mark.parametrize(
    "lines", [(), (replace(FRIES, name="x" * 300),), (replace(FRIES, quantity=99),) * 60]
)
def test_strange_orders_print_too(lines: tuple[Sold, ...]) -> None:
    order = replace(an_order(), lines=lines, number=999, totals=Totals())
    assert receipt(order, payment=None).height > 400
    assert ticket(order).height > 400


def test_time_is_that_of_the_house() -> None:
    made = Receipt.of(an_order(), "Sorrel & Rye")
    later = replace(made, at=made.at + timedelta(hours=5))
    west = PaintedPaper(timezone(timedelta(hours=-5)))
    assert west.receipt(later) == PAPER.receipt(made)
    assert PaintedPaper().receipt(made).width == 576


def test_the_kitchen_reads_its_own_language() -> None:
    told = replace(FRIES, told="Pommes")
    order = replace(an_order(), lines=(BURGER, told), language="de")
    assert ticket(order) == ticket()


@pytest.mark.parametrize("name", ["فاطمة", "Jürgen Groß", "Iñaki", "Zoë", "李伟"])
def test_a_name_is_on_the_ticket_in_its_own_letters(name: str) -> None:
    printed = ticket(name=name)
    assert printed.height > ticket().height
    assert printed != ticket(name="\ue000" * len(name))
