"""`kiosk partner coupon`: what a coupon code would take off an order; it is looked at, never used up."""

import argparse
from typing import TYPE_CHECKING, Any

from kiosk.cli.partner_office import in_office
from kiosk.cli.table import show
from kiosk.domain.member import LocationId
from kiosk.domain.money import Money
from kiosk.domain.order import OrderId, OrderState, Report, Sold

if TYPE_CHECKING:
    from kiosk.office import Office


def add(parts: Any, shared: argparse.ArgumentParser) -> None:
    parser = parts.add_parser("coupon", help="what a coupon code would take off", parents=[shared])
    parser.add_argument("code", metavar="CODE")
    parser.add_argument(
        "--item", type=_item, metavar="ID=DOLLARS", action="append", required=True, dest="items",
        help="one dish of the order with its price; may be given often",
    )  # fmt: skip
    parser.set_defaults(run=lambda arguments: in_office(arguments, lambda office: _quote(office, arguments)))


async def _quote(office: "Office", arguments: argparse.Namespace) -> int:
    """A `checkout`: nothing is locked by it (contract 3.3, 3.9)."""
    subtotal = Money(sum(item.unit_price.cents for item in arguments.items))
    here = office.locations.here or LocationId("")
    report = Report(
        OrderId(f"coupon-{office.clock.now():%Y%m%d%H%M%S%f}"), OrderState.CHECKOUT, tuple(arguments.items),
        subtotal, subtotal, here,
    )  # fmt: skip
    quote = await office.coupons.quote(arguments.code, report)
    told = {"subtotal": subtotal.dollars, "discount": quote.discount.dollars, "flaw": quote.flaw}
    show([told], ["subtotal", "discount"], as_json=arguments.json)
    return 0


def _item(text: str) -> Sold:
    item_id, _, dollars = text.partition("=")
    try:
        price = Money.of(dollars)
    except ValueError:
        price = Money(-1)
    if not item_id or price.cents < 0:
        raise argparse.ArgumentTypeError(f"{text}: expected a dish and its price such as fries=4.00")
    return Sold(item_id, item_id, "", price, price, 1)
