"""Prepared states of the end of a visit: joining, what came of it, rating the last one."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from kiosk.domain.feedback import FeedbackId, Rating
from kiosk.domain.joining import Credit, Joining, JoinStep, Legal
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Stage
from kiosk.proving.stock import Stock

T = TypeVar("T")
Make = Callable[..., T]

LEGAL = Legal("https://app.thanx.com/privacy", "https://app.thanx.com/terms")
# The sandbox's invented people: 555-01xx and example.com belong to nobody.
_EMAIL = "ana.ruiz@example.com"
_FILLED = Joining(JoinStep.CONSENT, _EMAIL, "Ana", "Ruiz", "4155550142")
_WHO = Identifier(IdentifiedBy.EMAIL, _EMAIL)


def cards(stock: Stock, make: Make[T]) -> Iterator[T]:
    """What the one card under the number may be about."""
    order = stock.order()
    done: dict[str, Any] = {"finished": order, "order_id": order.id, "legal": LEGAL, "done_left_s": 24}
    wanted = Joining(is_wanted=True, phone="4155550142")
    failed = _FILLED.failing(Trouble(Code.LOYALTY_DOWN, serial=1))
    sending = replace(_FILLED, is_agreed=True, is_sending=True)
    invitations = (("join", Joining()), ("wanted", wanted), ("failed", failed), ("sending", sending))
    for name, joining in invitations:
        yield make(f"07-done-{name}", Stage.DONE, **done, joining=joining)
    joined: dict[str, Any] = done | {"member": stock.member}
    for credit in (Credit.TAKEN, Credit.WAITING, Credit.MISSED):
        parts = joined if credit is not Credit.MISSED else done
        yield make(f"07-done-joined-{credit}", Stage.DONE, **parts, joining=Joining().joined(_WHO, credit))
    asked = Rating(asked=FeedbackId("feedback"))
    member = done | {"finished": stock.order(is_member=True), "member": stock.member}
    yield make("07-done-rating", Stage.DONE, **member, rating=asked)
    yield make("07-done-rated", Stage.DONE, **member, rating=replace(asked, given=9))


def forms(stock: Stock, make: Make[T]) -> Iterator[T]:
    """The form, question by question."""
    done: dict[str, Any] = {"finished": stock.order(), "legal": LEGAL}

    def at(name: str, joining: Joining, **parts: Any) -> T:
        return make(f"07b-join-{name}", Stage.JOIN, **done, joining=joining, **parts)

    yield at("email-empty", Joining())
    for step in JoinStep:
        yield at(step.value.replace("_", "-"), replace(_FILLED, step=step))
    yield at("last-name-empty", replace(_FILLED, step=JoinStep.LAST_NAME, last_name=""))
    yield at("phone-empty", replace(_FILLED, step=JoinStep.PHONE, phone=""))
    for code in (Code.EMAIL_INVALID, Code.NAME_INVALID, Code.PHONE_INVALID):
        yield at(code.value.replace("_", "-"), _FILLED.failing(Trouble(code, serial=1)))
    agreed = replace(_FILLED, is_agreed=True)
    yield at("agreed", agreed)
    yield at("sending", replace(agreed, is_sending=True))
    for code in (Code.LOYALTY_DOWN, Code.LOYALTY_REFUSED, Code.TOO_MANY_TRIES):
        yield at(code.value.replace("_", "-"), agreed.failing(Trouble(code, serial=1)))
    yield at("leaving", replace(_FILLED, step=JoinStep.FIRST_NAME), done_left_s=12)
