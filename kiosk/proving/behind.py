"""What staff see, as prepared states: the door, each page in use, the questions, and the tests."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from kiosk.domain.backstage import (
    Ask,
    Backstage,
    Device,
    Door,
    Filing,
    Overlay,
    Page,
    Pausing,
    Present,
    Question,
    Queued,
    Told,
)
from kiosk.domain.calls import Call, Calls
from kiosk.domain.cash_up import cash_up
from kiosk.domain.course import Course, Duty, Phase, Stray
from kiosk.domain.finding import Finding, Level
from kiosk.domain.health import Condition, Health
from kiosk.domain.member import MemberId
from kiosk.domain.money import Money
from kiosk.domain.order import Order, OrderId, OrderState, Redemption
from kiosk.domain.payment import Attempt, AttemptId, Outcome, Payment, RefundRequest
from kiosk.domain.shortage import Shortage, Shortages
from kiosk.domain.staff import Officer, Role
from kiosk.domain.visit import Stage
from kiosk.proving.stock import NOW, Stock

_MAYA = Officer("Maya R.", Role.MANAGER)
_CARDS = (("visa", "4242"), ("mastercard", "5512"), ("cash", "0000"), ("amex", "1004"), ("visa", "0817"))


def states(stock: Stock, state: Callable[..., Any]) -> Iterator[Any]:
    """Each by `state(name, stage, staff=...)`, in the order of the rail."""
    for name, shown in _shown(stock):
        yield state(f"10-staff-{name}", Stage.STAFF, staff=shown)


def _shown(stock: Stock) -> Iterator[tuple[str, Backstage]]:
    yield "door", Backstage(Door(3))
    yield "door-locked", Backstage(Door(wait_s=28, trouble="locked"))
    orders = _orders(stock)
    within = Backstage(None, _MAYA, orders=orders, looked_at=NOW, hold_s=1_800)
    done = orders[3]
    filings = tuple(Filing(each, "done") for each in (OrderState.PLACED, OrderState.BILLED))
    yield "orders", within
    yield "orders-money", replace(within, orders=_in_trouble(orders))
    yield "calls", replace(within, calls=_calls(), chip="calls")
    yield "counter", replace(within, page=Page.COUNTER)
    yield "undo", replace(within, page=Page.UNDO)
    detail = replace(within, chosen=done.id, filings=(*filings, Filing(OrderState.COMPLETED, "waiting")))
    yield "order", detail
    yield "why", replace(detail, question=Question(Ask.REASON, "refund", done.id))
    pin = Question(Ask.PIN, "refund", done.id, ("quality",), figures=2, trouble="not_you")
    yield "second-pin", replace(detail, question=pin)
    yield "find", replace(within, question=Question(Ask.FIND, "find", typed="124"))
    yield "refunded", replace(within, told=Told("refunded", "56", serial=1), chip="refunded")
    yield "reports", replace(within, page=Page.REPORTS, queued=_queued(orders))
    yield from _of_the_shop(stock, within)
    yield from _of_the_machine(within)


def _of_the_shop(stock: Stock, within: Backstage) -> Iterator[tuple[str, Backstage]]:
    gone = Shortages((Shortage(stock.plain.id, NOW + timedelta(hours=1)), Shortage(stock.dishes[-1].id)))
    menu = replace(within, page=Page.MENU, chip="dishes", shortages=gone)
    yield "menu", menu
    carts = (frozenset({stock.plain.id}),) * 2
    asked = Question(Ask.UNTIL, "sold_out", stock.plain.id)
    yield "menu-until", replace(menu, question=asked, carts=carts)
    paused = Pausing("kitchen", NOW + timedelta(minutes=30))
    asked = Question(Ask.DISH, "find_dish", typed="fri")
    yield "menu-find", replace(menu, sought="fri", chip="all", question=asked)
    yield "pause", replace(within, page=Page.PAUSE)
    yield "pause-on", replace(within, page=Page.PAUSE, pausing=paused)
    gifts = (Present("a", "$5 Off Next Visit", "Service Recovery", "One per order."),
             Present("b", "Free Coffee", "A coffee on us"))  # fmt: skip
    page = replace(within, page=Page.GIFTS, presents=gifts)
    yield "gifts", replace(page, chosen="a")
    yield "gifts-phone", replace(page, question=Question(Ask.PHONE, "give_phone", "a", typed="4155550142"))
    address = Question(Ask.EMAIL, "give_email", "a", typed="sam@example.com")
    yield "gifts-email", replace(page, question=address)
    day = cash_up(within.orders, NOW - timedelta(hours=12), unsent=2)
    yield "cash-up", replace(within, page=Page.CASH_UP, day=replace(day, gaps=(49, 50)))


def _of_the_machine(within: Backstage) -> Iterator[tuple[str, Backstage]]:
    ready = Health(Condition.READY)
    names = ("scanner", "terminal", "kitchen", "programme", "touch", "sound", "ruler")
    away = Device("printer", Health(Condition.AWAY, "no paper"), "printed")
    devices = (away, *(Device(name, ready) for name in names))
    page = replace(within, page=Page.DEVICES, devices=devices)
    yield "devices", page
    yield "devices-touch", replace(page, overlay=Overlay.TOUCH)
    yield "devices-scanner", replace(page, overlay=Overlay.SCANNER, echo="23")
    yield "devices-ruler", replace(page, overlay=Overlay.RULER)
    yield "cleaning", replace(within, page=Page.CLEANING)
    yield "cleaning-on", replace(within, page=Page.CLEANING, overlay=Overlay.CLEANING, left_s=24)
    findings = (
        Finding("clock", Level.GOOD, "0 seconds off"),
        Finding("disk", Level.WARNING, "812 MB free", "The kiosk closes when nothing can be written.",
                "Make room on the disk of [store] path."),
        Finding("certificates", Level.GOOD, "holds for 80 days"),
    )  # fmt: skip
    facts = (("version", "0.1.0"), ("disk", "812 MB"), ("budget", "212 / 1900"), ("clock", "12:26:00"))
    yield "check-up", replace(within, page=Page.CHECK_UP, findings=findings, facts=facts)


def _in_trouble(orders: tuple[Order, ...]) -> tuple[Order, ...]:
    """A charge of a wrong amount, and one after the reader's no; the second bank will not give it back."""
    request = RefundRequest(AttemptId("B1"), AttemptId("A1"), "", orders[3].totals.total)
    wrong = replace(orders[0].payment, amount=Money(1_000)) if orders[0].payment else None
    return (
        replace(orders[0], payment=wrong).following(phase=Phase.GIVING_BACK, ticket=Duty.NONE),
        orders[3].following(stray=Stray(request)),
        orders[4].following(stray=Stray(request, is_owed=True)),
    )


def _calls() -> Calls:
    def ago(minutes: int) -> datetime:
        return NOW - timedelta(minutes=minutes)

    return Calls((Call(ago(2)), Call(ago(31), ago(30), "Maya R."), Call(ago(50), ago(49))))


def _queued(orders: tuple[Order, ...]) -> tuple[Queued, ...]:
    soon = NOW + timedelta(seconds=40)
    return (
        Queued(orders[1].id, orders[1].number, OrderState.REFUNDED, True, 3, None, "422", True),
        Queued(orders[3].id, orders[3].number, OrderState.COMPLETED, False, 2, soon, "503"),
    )


def _orders(stock: Stock) -> tuple[Order, ...]:
    """Newest first: one that the kitchen did not take, two to pay, then how a day goes."""
    sold = [_sold(stock, number, place) for place, number in enumerate(range(57, 45, -1))]
    silent = replace(_sold(stock, 52, 7), state=OrderState.BILLED)
    silent = silent.following(phase=Phase.SERVED, ticket=Duty.FAILED)
    held = [replace(stock.order(number), id=OrderId(f"held-{number}"), course=Course(Phase.HELD),
                    placed_at=NOW - timedelta(minutes=minutes))
            for number, minutes in ((58, 4), (55, 17))]  # fmt: skip
    others = [each for each in sold if each.number not in (55, 52)]
    back = replace(others[4], state=OrderState.REFUNDED).following(phase=Phase.REFUNDED)
    others[4] = back
    others[1] = others[1].following(phase=Phase.SERVED)
    others[1] = replace(others[1], state=OrderState.BILLED)
    return (silent, *held, *others)


def _sold(stock: Stock, number: int, place: int) -> Order:
    brand, last4 = _CARDS[place % len(_CARDS)]
    order = stock.order(number)
    total = order.totals.total
    at = NOW - timedelta(minutes=3 * place)
    attempt = Attempt(AttemptId(f"A{number:09}"), order.id, total, Outcome.APPROVED)
    is_member = place % 3 == 0
    return replace(
        order, id=OrderId(f"order-{number}"), state=OrderState.COMPLETED, placed_at=at,
        payment=Payment(brand, last4, total, at), is_reported=is_member,
        member_id=MemberId("m0000001") if is_member else None,
        redemption=Redemption.of(stock.three_off) if is_member else None,
        course=Course(Phase.DONE, attempt=attempt, ticket=Duty.DONE),
    )  # fmt: skip
