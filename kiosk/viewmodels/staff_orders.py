"""The staff's orders and the reports that wait: what needs hands first, then to pay, then the day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from kiosk.domain.backstage import Backstage, Queued
from kiosk.domain.calls import Call
from kiosk.domain.course import Duty, Phase
from kiosk.domain.order import Order, OrderState
from kiosk.domain.undoing import follows, may_refund, may_void
from kiosk.viewmodels import wording
from kiosk.viewmodels.staff_rows import ActRow, CardRow, ChipRow, FactRow, PageShown, StaffRow

_CARDS = {
    Phase.FOUND: ("payment_found", ("serve", "give_back")), Phase.OWED: ("payment_owed", ("settle",)),
    Phase.IN_DOUBT: ("payment_unknown", ()), Phase.GIVING_BACK: ("giving_back", ()),
    Phase.REFUNDING: ("refunding", ()),
}  # fmt: skip
_WRONG, _LATE = ("wrong_amount", ()), ("charged_late", ())
_SILENT = ("kitchen_silent", ("serve", "hand_over", "refund"))
_KINDS = {"serve": "primary", "refund": "bad", "give_back": "bad", "release": "bad", "take_cash": "primary"}
_KITCHEN = {
    Duty.NONE: "not_sent", Duty.BEGUN: "sending", Duty.AGAIN: "sending", Duty.DONE: "cooking",
    Duty.FAILED: "not_taken",
}  # fmt: skip
_TENDERS = ("cash", "card", "free")
_TAGS = {
    OrderState.COMPLETED: ("collected", "good"), OrderState.REFUNDED: ("refunded", "bad"),
    OrderState.VOIDED: ("voided", "plain"), OrderState.BILLED: ("in_kitchen", "plain"),
    OrderState.PLACED: ("underway", "plain"), OrderState.CHECKOUT: ("underway", "plain"),
}  # fmt: skip


def orders(shown: Backstage, language: str) -> PageShown:
    """The chips count all that is there, the list holds what was asked for."""
    parts = {
        "all": list(shown.orders),
        "needs_you": [each for each in shown.orders if _needs(each)],
        "to_pay": [each for each in shown.orders if may_void(each)],
        "refunded": [each for each in shown.orders if each.state is OrderState.REFUNDED],
    }
    listed = [each for each in parts.get(shown.chip, []) if is_sought(each, shown.sought)]
    held = sorted(listed, key=lambda each: not may_void(each))
    chips = [ChipRow(name, len(each), name == shown.chip) for name, each in parts.items()]
    page = PageShown(
        chips=(*chips, *_calls_chip(shown)),
        cards=tuple(card for each in listed for card in _cards(each, language)),
        rows=tuple(row(each, shown, language) for each in held if not _needs(each)),
        may_find=True,
        empty="no_orders",
    )
    if shown.chip == "calls":
        return replace(page, rows=tuple(_call(each, shown, language) for each in shown.calls.latest))
    return detail(page, shown, language)


def detail(page: PageShown, shown: Backstage, language: str) -> PageShown:
    """The page with the chosen order laid open."""
    chosen = shown.order(shown.chosen)
    if chosen is None:
        return page
    return replace(
        page, lead=str(chosen.number), title=_dishes(chosen), facts=_facts(chosen, shown, language),
        detail_acts=_acts(chosen),
    )  # fmt: skip


def reports(shown: Backstage, language: str) -> PageShown:
    """What Thanx has not taken yet, set aside first."""
    parked = [each for each in shown.queued if each.is_parked]
    waiting = [each for each in shown.queued if not each.is_parked]
    parts = {"all": list(shown.queued), "parked": parked, "waiting": waiting}
    return PageShown(
        chips=tuple(ChipRow(name, len(each), name == shown.chip) for name, each in parts.items()),
        rows=tuple(_report(each, language) for each in parts.get(shown.chip, ())),
        acts=(ActRow("retry", "", "primary"),) if shown.queued else (),
        empty="no_reports",
    )


def needs(shown: Backstage) -> int:
    """How many orders wait for hands."""
    return sum(bool(_needs(each)) or may_void(each) for each in shown.orders)


def _needs(order: Order) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Of the order itself, and of what was charged beside it after the reader had said no."""
    course = order.course
    found: list[tuple[str, tuple[str, ...]]] = []
    if course.phase is Phase.SERVED and course.ticket is Duty.FAILED:
        found.append(_SILENT)
    elif course.phase is Phase.GIVING_BACK and order.payment and order.payment.amount != order.totals.total:
        found.append(_WRONG)
    elif course.phase in _CARDS:
        found.append(_CARDS[course.phase])
    if course.stray is not None:
        found.append(_CARDS[Phase.OWED] if course.stray.is_owed else _LATE)
    return tuple(found)


def _cards(order: Order, language: str) -> Iterator[CardRow]:
    words = " · ".join((wording.time_of(order.placed_at, language), _total(order, language)))
    for place, (fact, names) in enumerate(_needs(order)):
        acts = tuple(ActRow(act, order.id, _KINDS.get(act, "second")) for act in names)
        key = f"{order.id}/{fact}" if place else order.id
        yield CardRow(key, fact, str(order.number), words, acts, _paid(order))


def _calls_chip(shown: Backstage) -> tuple[ChipRow, ...]:
    calls = shown.calls.latest
    return (ChipRow("calls", len(calls), shown.chip == "calls"),) if calls else ()


def _call(call: Call, shown: Backstage, language: str) -> StaffRow:
    """Since when, and who came when."""
    at = wording.time_of(call.at, language)
    if call.ended_at is None:
        age_min = _minutes(call.at, shown)
        return StaffRow(
            f"call-{call.at}", "calls", at=at, code="call", tag="waiting", tag_kind="bad", opens=False,
            age_min=age_min,
        )  # fmt: skip
    words = " · ".join(each for each in (call.by, wording.time_of(call.ended_at, language)) if each)
    tag, kind = ("seen", "good") if call.by else ("called_off", "plain")
    return StaffRow(
        f"call-{call.at}", "calls", at=at, code="call", words=words, tag=tag, tag_kind=kind, opens=False
    )


def row(order: Order, shown: Backstage, language: str, *, takes_money: bool = True) -> StaffRow:
    """`takes_money`: where an order is still to pay, its row has the button."""
    tag, kind = ("reward", "rye") if _is_plainly_rewarded(order) else _TAGS[order.state]
    to_pay = may_void(order)
    return StaffRow(
        order.id, "to_pay" if to_pay else "latest", str(order.number),
        wording.time_of(order.placed_at, language), _dishes(order), amount=_total(order, language),
        paid=_paid(order), tag="" if to_pay else tag, tag_kind=kind,
        act="take_cash" if to_pay and takes_money else "", is_chosen=order.id == shown.chosen,
        age_min=_minutes(order.placed_at, shown) if to_pay else -1,
        left_min=max(0, int(shown.hold_s) // 60 - _minutes(order.placed_at, shown)) if to_pay else -1,
    )  # fmt: skip


def _minutes(since: datetime, shown: Backstage) -> int:
    return max(0, int((shown.looked_at - since).total_seconds()) // 60) if shown.looked_at else 0


def _is_plainly_rewarded(order: Order) -> bool:
    return order.redemption is not None and order.state in (OrderState.BILLED, OrderState.COMPLETED)


def _facts(order: Order, shown: Backstage, language: str) -> tuple[FactRow, ...]:
    """States at the terminal, the kitchen and Thanx; then what taking it back would do."""
    totals = order.totals
    sums = (("total", totals.total), ("discount", totals.discount), ("tax", totals.tax), ("tip", totals.tip))
    facts = [FactRow("terminal", "terminal", _paid(order), _terminal(order))]
    facts.append(FactRow("kitchen", "kitchen", "", _KITCHEN[order.course.ticket]))
    if not order.is_reported:
        facts.append(FactRow("programme", "programme", "", "no_member"))
    facts += [
        FactRow(f"to-{each.state.value}", f"report_{each.state.value}", "", each.status, _kind(each.status))
        for each in shown.filings
    ]
    facts += [FactRow(name, name, wording.money(amount, language)) for name, amount in sums if amount]
    if order.redemption is not None:
        facts.append(FactRow("redeemed", "redeemed", order.redemption.label))
    if order.table:
        facts.append(FactRow("table", "table", order.table))
    if may_refund(order) or may_void(order):
        facts += [
            FactRow(
                f"then-{each.what.value}", "then", wording.money(each.amount, language) if each.amount else
                each.subject, each.what.value, "effect",
            )
            for each in follows(order)
        ]  # fmt: skip
    return tuple(facts)


def _acts(order: Order) -> tuple[ActRow, ...]:
    needs = _needs(order)
    names = tuple(dict.fromkeys(act for _, acts in needs for act in acts))
    if may_void(order):
        names = ("take_cash", "take_card", "release")
    elif order.course.phase is Phase.SERVED and _SILENT not in needs:
        names = (*names, "hand_over", "refund")
    elif order.course.phase is Phase.DONE:
        names = (*names, "refund")
    if order.payment is not None:
        names = (*names, "reprint")
    return tuple(ActRow(act, order.id, _KINDS.get(act, "second")) for act in names)


def _terminal(order: Order) -> str:
    if order.payment is not None and order.payment.amount:
        return "paid"
    return {Phase.HELD: "to_pay", Phase.IN_DOUBT: "unknown", Phase.PAYING: "paying"}.get(
        order.course.phase, "nothing_paid"
    )


def _kind(status: str) -> str:
    return {"done": "good", "parked": "bad"}.get(status, "rye")


def _report(each: Queued, language: str) -> StaffRow:
    when = wording.time_of(each.next_at, language) if each.next_at else ""
    return StaffRow(
        each.key, "parked" if each.is_parked else "waiting", str(each.number) if each.number else "",
        when, code=f"report_{each.state.value}", words=each.why,
        note="needs_code" if each.needs_member else "", paid=str(each.attempts),
        tag="parked" if each.is_parked else "waiting",
        tag_kind="bad" if each.is_parked else "rye", opens=False,
    )  # fmt: skip


def is_sought(order: Order, sought: str) -> bool:
    """By number, by the card's last four, or by the hour and minute of the shop's clock."""
    if not sought:
        return True
    last4 = order.payment.last4 if order.payment else ""
    return sought in (str(order.number), last4, *_hours(order.placed_at))


def _hours(at: datetime) -> tuple[str, ...]:
    local = at.astimezone()
    return f"{local:%H%M}", f"{local.hour % 12 or 12}{local:%M}", f"{local.hour % 12 or 12:02}{local:%M}"


def _dishes(order: Order) -> str:
    names = [f"{each.quantity} {each.name}" if each.quantity > 1 else each.name for each in order.lines]
    return ", ".join(names)


def _total(order: Order, language: str) -> str:
    return wording.money(order.totals.total, language)


def _paid(order: Order) -> str:
    payment = order.payment
    if payment is None:
        return ""
    is_card = payment.last4 not in ("", "0000")
    return f"{tender(payment.brand)} ··{payment.last4}" if is_card else tender(payment.brand)


def tender(name: str) -> str:
    """A card's name as its bank writes it; of other money its code."""
    return name if name in _TENDERS else name.title()
