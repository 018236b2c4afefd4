"""Plays scripted guests one after the other and tells what became of each order."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from kiosk.app import Call
from kiosk.domain.order import Order
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import Stage
from kiosk.ports import Ledger, Outbox
from kiosk.proving.guests import SCRIPTS, Person, Played, Props, Script
from kiosk.proving.hand import Hand
from kiosk.proving.waiting import until

_DRAINED_WITHIN_S = 60.0
_LOOK_EVERY_S = 0.02


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
class Place:
    """Where the guests play: the house as it stands, seen from outside."""

    hand: Hand
    snapshot: Callable[[], Snapshot]
    ledger: Ledger
    outbox: Outbox
    calls: list[Call]
    hold_up: Callable[[str], None]
    decline_next_card: Callable[[], None]
    picture: Callable[[str], Awaitable[None]]


async def play(
    place: Place, people: Sequence[Person], orders: int, seed: int, told: Callable[[Result], None]
) -> None:
    """Play `orders` visits, the five scripts in turn, and tell each result as soon as it is final."""
    chance = random.Random(seed)
    cast = casting(people)
    props = Props(place.hand, place.snapshot, place.hold_up, place.decline_next_card, place.picture, chance)
    for number in range(orders):
        script, persons = cast[number % len(cast)]
        told(await _one(place, props, script, persons[number // len(cast) % len(persons)]))


def casting(people: Sequence[Person]) -> list[tuple[Script, list[Person]]]:
    """Who may play which script; a script that nobody fits is played by a guest without an account."""
    fits: tuple[Callable[[Person], bool], ...] = (
        lambda _person: True,
        lambda person: bool(person.user_id and person.reward_ids),
        lambda person: bool(person.phone and person.reward_ids),
        lambda person: bool(person.email and person.points_product_ids),
        lambda person: bool(person.user_id),
    )
    cast: list[tuple[Script, list[Person]]] = []
    for script, fit in zip(SCRIPTS, fits, strict=True):
        fitting = [person for person in people if fit(person)]
        cast.append((script, fitting) if fitting else (SCRIPTS[0], [Person()]))
    return cast


async def _one(place: Place, props: Props, script: Script, person: Person) -> Result:
    first = len(place.calls)
    played = await script(props, person)
    order = place.snapshot().visit.finished
    if order is None:
        raise LookupError("the visit ended without an order")
    await _drained(place)
    kept = await place.ledger.order(order.id)
    states = _reported(place.calls[first:]) or await _kept(place.ledger, order)
    await props.hand.tap("finish")
    await until(lambda: place.snapshot().visit.stage is Stage.ATTRACT, what="the attract screen")
    return _result(kept or order, played, states, len(place.calls) - first)


async def _drained(place: Place) -> None:
    async with asyncio.timeout(_DRAINED_WITHIN_S):
        while await place.outbox.waiting():  # noqa: ASYNC110  the outbox tells nobody that it is empty
            await asyncio.sleep(_LOOK_EVERY_S)


def _reported(calls: Sequence[Call]) -> tuple[str, ...]:
    """The states that Thanx has taken, each once for a run of the same."""
    taken = [call.state for call in calls if call.state and 200 <= call.status < 300]
    return tuple(state for index, state in enumerate(taken) if index == 0 or taken[index - 1] != state)


async def _kept(ledger: Ledger, order: Order) -> tuple[str, ...]:
    """The states of an order of nobody whom Thanx knows: the journal's own."""
    states = [event.state.value for event in await ledger.events(order.id)]
    return tuple(state for index, state in enumerate(states) if index == 0 or states[index - 1] != state)


def _result(order: Order, played: Played, states: tuple[str, ...], calls: int) -> Result:
    totals = order.totals
    return Result(
        order.number, order.id, played.signed_in_by,
        order.redemption.id if order.redemption else None, states, calls,
        float(totals.subtotal.dollars), float(totals.discount.dollars), float(totals.tax.dollars),
        float(totals.total.dollars), float(order.payment.amount.dollars) if order.payment else 0.0,
    )  # fmt: skip
