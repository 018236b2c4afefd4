"""Which of the offers that fit a basket may be used by this guest now, beyond what the basket itself says."""

from collections.abc import Set
from dataclasses import replace

from kiosk.domain.member import OfferId
from kiosk.domain.offers import Hindrance, Standing


def allowed(
    found: tuple[Standing, ...], *, takes_code: bool, fitting: Set[OfferId] | None
) -> tuple[Standing, ...]:
    """The same offers; one that fits the basket is hindered if a code is wanted first, or Thanx says no.

    `fitting` are those that Thanx itself says would take something off (contract 3.11); None if it was not
    asked. What a basket hinders already keeps its reason: that comes first.
    """
    judged = [_judged(each, takes_code, fitting) for each in found]
    return tuple(sorted(judged, key=lambda each: not each.is_usable))


def _judged(found: Standing, takes_code: bool, fitting: Set[OfferId] | None) -> Standing:
    if not found.is_usable:
        return found
    if fitting is not None and found.offer.id not in fitting:
        return replace(found, hindrance=Hindrance.NOT_NOW)
    return replace(found, hindrance=Hindrance.CODE_NEEDED) if takes_code else found
