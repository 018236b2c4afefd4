"""Scripted guests who stay a moment at the end: one joins, one says how the last visit was."""

import string

from kiosk.domain.joining import Credit
from kiosk.domain.member import OfferKind
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Stage, Visit
from kiosk.proving.guest import Guest
from kiosk.proving.waiting import NeverCame

_FIRST, _LAST = "casey", "jordan"
_RATING = 9


async def joins_at_the_end(guest: Guest) -> str:
    """Is not found by e-mail, orders all the same, and joins after paying; the address is not typed again."""
    name = "".join(guest.chance.choices(string.ascii_lowercase, k=8))
    await guest.starts("eatIn")
    await guest.orders(1)
    await guest.tap("signInStrip")
    await guest.tap("byEmail")
    await _types(guest, f"{name}@{guest.person.joins_at}")
    await guest.tap("continueSignIn")
    await guest.until(_is_nobody, "that nobody is found")
    await guest.picture("not-found")
    await guest.tap("orderFirst")
    await guest.reviews()
    await guest.pays()
    await joins(guest)
    return "guest"


async def rates_last_visit(guest: Guest) -> str:
    """Signs in by the app's code, and says how the last visit was if that is asked."""
    await guest.arrives()
    guest.hold_up(guest.person.user_id)
    await guest.is_known()
    await guest.orders(1)
    await guest.reviews()
    await guest.redeems(OfferKind.REWARD, ())
    await guest.pays()
    await guest.until(lambda visit: not visit.rating.is_looking, "what Thanx asks")
    if guest.visit.rating.is_asking:
        await guest.picture("rating")
        await guest.tap(f"rate-{_RATING}")
        await guest.until(lambda visit: visit.rating.given == _RATING, "the answer")
        await guest.picture("rated")
    return "qr"


async def joins(guest: Guest) -> None:
    """The form from its first question, whose answer is there already. Raises NeverCame if it is refused."""
    await guest.tap("cardAction")
    await guest.until(lambda visit: visit.stage is Stage.JOIN, "the form")
    for answer in ("", _FIRST, _LAST, ""):
        await _types(guest, answer)
        await guest.picture(f"join-{guest.visit.joining.step.value}")
        await guest.tap("joinNext")
    await guest.tap("agree")
    await guest.picture("join-consent")
    await guest.tap("joinNow")
    await guest.until(lambda visit: visit.joining.credit is not Credit.NONE or _is_stuck(guest), "membership")
    if _is_stuck(guest):
        raise NeverCame("a guest could not join")
    await guest.picture("joined")


async def _types(guest: Guest, letters: str) -> None:
    for letter in letters:
        await guest.tap(f"key-{letter}")


def _is_nobody(visit: Visit) -> bool:
    trouble = visit.signing_in.trouble
    return trouble is not None and trouble.code is Code.UNKNOWN_MEMBER


def _is_stuck(guest: Guest) -> bool:
    return guest.visit.joining.trouble is not None
