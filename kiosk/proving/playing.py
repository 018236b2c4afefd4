"""Plays scripted guests one after the other and tells what became of each order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.app import Call
from kiosk.domain.order import Order, OrderId
from kiosk.ports import Ledger, Outbox
from kiosk.proving.guest import Guest, Person, Props
from kiosk.proving.guests import SCRIPTS, Script, unknown
from kiosk.proving.waiting import NeverCame, soon

_DRAINED_WITHIN_S = 60.0


@dataclass(frozen=True, slots=True)
class Result:
    """One order, as `kiosk demo` prints it. Amounts are dollars."""

    order: int
    basket_id: str
    signed_in_by: str
    redeemed: str | None
    states: tuple[str, ...]
    calls: int
    subtotal: float
    discount: float
    tax: float
    total: float
    paid: float


@dataclass(frozen=True, slots=True)
class Books:
    """What is written down about orders: the kiosk's own journal, and its calls to Thanx."""

    ledger: Ledger
    outbox: Outbox
    calls: Callable[[], Sequence[Call]]


async def play(
    props: Props, books: Books, people: Sequence[Person], orders: range, told: Callable[[Result], None]
) -> None:
    """Play the visits of these numbers, the scripts in turn; tell each result when it is final.

    Raises Ending.
    """
    cast = casting(people)
    spent: set[str] = set()
    for number in orders:
        script, persons = cast[number % len(cast)]
        person = _with_what_is_left(persons[number // len(cast) % len(persons)], spent)
        try:
            result = await _one(Guest(props, person), books, script)
        except NeverCame as fault:
            raise NeverCame(f"order {number + 1} ({script.__name__}): {fault}") from fault
        spent.add(result.redeemed or "")
        told(result)


def casting(people: Sequence[Person]) -> list[tuple[Script, list[Person]]]:
    """Who may play which script: who has what it is about, else who can sign in so, else nobody known."""
    wants: tuple[tuple[Callable[[Person], object], ...], ...] = (
        (),
        (lambda person: person.user_id and person.reward_ids, lambda person: person.user_id),
        (lambda person: person.phone and person.reward_ids, lambda person: person.phone),
        (lambda person: person.email and person.points_product_ids, lambda person: person.email),
        (lambda person: person.user_id,),
        (lambda person: person.joins_at,),
        (lambda person: person.user_id,),
    )
    return [_fitting(script, want, people) for script, want in zip(SCRIPTS, wants, strict=True)]


def _fitting(
    script: Script, wants: Sequence[Callable[[Person], object]], people: Sequence[Person]
) -> tuple[Script, list[Person]]:
    for want in wants:
        if fitting := [person for person in people if want(person)]:
            return script, fitting
    return unknown, [Person()]


def _with_what_is_left(person: Person, spent: set[str]) -> Person:
    return replace(person, reward_ids=tuple(each for each in person.reward_ids if each not in spent))


async def _one(guest: Guest, books: Books, script: Script) -> Result:
    first = len(books.calls())
    signed_in_by = await script(guest)
    order = guest.visit.finished
    if order is None:
        raise NeverCame("the visit ended without an order")
    await _drained(books.outbox, order.id)
    kept = await books.ledger.order(order.id) or order
    calls = books.calls()[first:]
    states = _reported(calls) or await _written(books.ledger, order.id)
    await guest.tap("finish")
    await guest.arrives()
    return _result(kept, signed_in_by, states, len(calls))


async def _drained(outbox: Outbox, order_id: OrderId) -> None:
    """Every report of the order has reached Thanx, or is set aside for staff."""

    async def is_empty() -> bool:
        return all(each.order_id != order_id for each in await outbox.waiting())

    await soon(is_empty, _DRAINED_WITHIN_S, "Thanx to take every report")


def _reported(calls: Sequence[Call]) -> tuple[str, ...]:
    """The states that Thanx has taken, each once for a run of the same."""
    return _runs([call.state for call in calls if call.state and 200 <= call.status < 300])


async def _written(ledger: Ledger, order_id: OrderId) -> tuple[str, ...]:
    """The states of an order of nobody whom Thanx knows: the journal's own."""
    return _runs([event.state.value for event in await ledger.events(order_id)])


def _runs(states: Sequence[str]) -> tuple[str, ...]:
    return tuple(state for place, state in enumerate(states) if place == 0 or states[place - 1] != state)


def _result(order: Order, signed_in_by: str, states: tuple[str, ...], calls: int) -> Result:
    totals = order.totals
    return Result(
        order.number, order.id, signed_in_by,
        order.redemption.id if order.redemption else None, states, calls,
        float(totals.subtotal.dollars), float(totals.discount.dollars), float(totals.tax.dollars),
        float(totals.total.dollars), float(order.payment.amount.dollars) if order.payment else 0.0,
    )  # fmt: skip
