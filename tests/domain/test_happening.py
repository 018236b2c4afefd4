import typing

import pytest

from kiosk.domain import happening as on
from kiosk.domain.answer import Applied, NotApplied, Refused, Unknown
from kiosk.domain.happening import Happening, words
from kiosk.domain.member import MemberId
from kiosk.domain.money import Money
from kiosk.domain.order import Quote
from kiosk.domain.payment import Attempt, AttemptId, DeclineReason, Outcome, SaleResult
from kiosk.domain.trouble import Code
from tests.builders import a_payment

SPARE = AttemptId("A000000009")
NO = SaleResult(Outcome.DECLINED, reason=DeclineReason.PIN)
ALL: list[tuple[Happening, tuple[str, str]]] = [
    (on.Agreed(), ("placed", "")),
    (on.LockSaid(Applied(Quote(Money(0)))), ("reward locked", "")),
    (on.LockSaid(Refused(Code.REWARD_GONE)), ("reward not locked", "reward_gone")),
    (on.LockSaid(NotApplied(Code.LOYALTY_SLOW)), ("reward not locked", "loyalty_slow")),
    (on.LockSaid(Unknown(Code.LOYALTY_DOWN)), ("reward not answered", "loyalty_down")),
    (on.CardWanted(SPARE), ("attempt started", SPARE)),
    (on.TerminalSaid(SaleResult(Outcome.UNKNOWN), SPARE), ("attempt unknown", "")),
    (
        on.TerminalSaid(SaleResult(Outcome.DECLINED, reason=DeclineReason.PIN), SPARE),
        ("attempt declined", "pin"),
    ),
    (on.GaveUp(), ("given up", "")),
    (on.Waited(), ("sent to staff", "")),
    (on.MoneyTaken(a_payment()), ("money taken", "")),
    (on.Released("its time is over", SPARE), ("released", "its time is over")),
    (on.Serve(), ("serving", "")),
    (on.TicketSaid(True), ("ticket taken", "")),
    (on.TicketSaid(False), ("ticket not taken", "")),
    (on.ReceiptSaid(True), ("receipt printed", "")),
    (on.ReceiptSaid(False), ("receipt not printed", "")),
    (on.HandedOver(), ("handed over", "")),
    (on.RefundWanted("cold", SPARE, MemberId("wroeiu2304hfwf")), ("refund started", "cold")),
    (on.GivenBack(SaleResult(Outcome.APPROVED)), ("refund approved", "")),
    (on.SettledByHand("cash"), ("settled by hand", "cash")),
    (on.Resurfaced(Attempt(SPARE, "order-1", Money(1)), a_payment(), SPARE), ("charge resurfaced", "")),
    (on.StrayLeft(), ("return asked for", "")),
    (on.Restarted(), ("restarted", "")),
]


@pytest.mark.parametrize(("happening", "told"), ALL, ids=lambda each: type(each).__name__)
def test_every_happening_has_its_line_in_the_journal(happening: Happening, told: tuple[str, str]) -> None:
    assert words(happening) == told


def test_none_is_forgotten() -> None:
    assert {type(happening) for happening, _ in ALL} == set(typing.get_args(Happening))


def test_who_came_for_a_refund_is_in_no_line() -> None:
    assert not any("wroeiu" in part for happening, _ in ALL for part in words(happening))
