"""The dry run: which offers would take something off a basket, and nothing happens (contract 3.11)."""

from kiosk.domain.member import OfferId
from kiosk.domain.order import Report
from kiosk.thanx import reading, wire
from kiosk.thanx.baskets import ENCODER, units
from kiosk.thanx.reading import UNREADABLE


def asked(report: Report) -> bytes:
    """What decides a discount, and nothing else of the basket."""
    wanted = wire.QualifyingAsked(report.location, units(report), report.subtotal.dollars)
    return ENCODER.encode(wanted)


def fitting(body: bytes) -> frozenset[OfferId]:
    """The offers that were found. Raises ValueError if it does not say what was found."""
    said = reading.read(body, wire.Fitting)
    if said is None or not (bytes(said.rewards) or bytes(said.points_products)):
        raise ValueError(UNREADABLE)
    found = (*reading.each(said.rewards, wire.Offer), *reading.each(said.points_products, wire.Offer))
    return frozenset(OfferId(str(each.id)) for each in found)
