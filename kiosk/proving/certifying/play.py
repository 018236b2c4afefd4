"""What every scene works with: the house, the recorder, the cast; what guests do in more than one scene."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from kiosk.app import Kiosk
from kiosk.domain.member import IdentifiedBy, Identifier, MemberId, OfferKind, RewardKind
from kiosk.domain.menu import Item, Option, OptionGroup
from kiosk.domain.money import ZERO
from kiosk.domain.offers import Standing
from kiosk.domain.order import Order, OrderId
from kiosk.domain.visit import Stage
from kiosk.proving.certifying.cast import Cast, NotHere
from kiosk.proving.certifying.recorder import Recorder
from kiosk.proving.guest import Finger, Guest, Person, Props
from kiosk.proving.waiting import soon
from kiosk.siting import Mischief

_DRAINED_WITHIN_S = 60.0
_SAME_AGAIN_S = 2.3
Shot = Callable[[], Awaitable[bytes]]


class Noted:
    """A finger whose every touch is written down."""

    def __init__(self, finger: Finger, recorder: Recorder) -> None:
        self._finger = finger
        self._recorder = recorder

    async def tap(self, name: str) -> None:
        """See guest.Finger. What is typed is not written down."""
        self._recorder.touched("key" if name.startswith("key-") else name)
        await self._finger.tap(name)


@dataclass
class Play:
    """One run. `orders` were sold to `members`, by scene; `plans` is what goes wrong next on the wire."""

    kiosk: Kiosk
    recorder: Recorder
    cast: Cast
    plans: list[Mischief]
    hold_up: Callable[[str], None]
    idle_s: float = 5.0
    orders: dict[str, Order] = field(default_factory=dict)
    members: dict[str, MemberId] = field(default_factory=dict)
    held: tuple[str, float] = ("", 0.0)

    def guest(self, finger: Finger, shot: Shot, person: Person) -> Guest:
        """Somebody in front of the kiosk."""
        recorder = self.recorder

        async def picture(name: str) -> None:
            picture = await shot()
            recorder.saw(name, self.kiosk.attendant.snapshot, picture)

        def hold_up(text: str) -> None:
            recorder.touched("code held up")
            self.hold_up(text)

        props = Props(
            Noted(finger, recorder), lambda: self.kiosk.attendant.snapshot, hold_up,
            self.kiosk.decline_next_card, picture, random.Random(7),
        )  # fmt: skip
        return Guest(props, person)

    def wanted(self, guest: Guest, kind: OfferKind, type_: RewardKind, named: str = "") -> Standing:
        """An offer that this guest can use or could with another dish. Raises NotHere."""
        found = [each for each in guest.offers(kind, ()) if each.offer.kind is type_]
        chosen = [each for each in found if each.offer.id == named] if named else found
        if not chosen:
            what = named or f"{type_.value} {kind.value.replace('_', ' ')} that can be used here"
            raise NotHere(f"no test member has the {what}")
        return chosen[0]

    async def holds_up(self, guest: Guest, text: str) -> None:
        """A code before the scanner, which hears the same one again only after a while."""
        before, at_s = self.held
        if before == text:
            await asyncio.sleep(max(0.0, _SAME_AGAIN_S - (time.monotonic() - at_s)))
        guest.hold_up(text)
        self.held = (text, time.monotonic())

    def bad_day(self, what: str, path: str, count: int) -> None:
        """From now on calls to that path go wrong."""
        self.plans.append(Mischief(what, path, count))

    async def look(self, when: str, member_id: MemberId) -> None:
        """The tester looks at the account: no guest causes this call."""
        who = Identifier(IdentifiedBy.USER_ID, member_id)
        with self.recorder.as_tester():
            self.recorder.looked(when, await self.kiosk.house.loyalty.member(who))
        if member_id not in self.kiosk.attendant.dispatch.keeps:
            self.kiosk.house.loyalty.forget(who)

    async def drained(self, order_id: OrderId) -> None:
        """Every report of the order has reached Thanx."""

        async def is_empty() -> bool:
            return all(each.order_id != order_id for each in await self.kiosk.house.outbox.waiting())

        await soon(is_empty, _DRAINED_WITHIN_S, "Thanx to take every report")

    async def sold(self, guest: Guest) -> Order:
        """Pays, waits until Thanx has heard of all of it, writes the order down, leaves."""
        self.members[self.recorder.scene] = member_of(guest)
        await guest.pays()
        finished = guest.visit.finished
        assert finished is not None  # noqa: S101  the number stands on the screen
        await self.drained(finished.id)
        order = await self.kiosk.house.ledger.order(finished.id) or finished
        self.recorder.ended(order)
        self.orders[self.recorder.scene] = order
        await guest.tap("finish")
        await guest.arrives()
        return order

    async def leaves(self, guest: Guest) -> None:
        """Whoever stands there goes, wherever they are."""
        if guest.visit.stage is not Stage.ATTRACT:
            self.recorder.touched("leaves")
            self.kiosk.attendant.leave()
        await guest.arrives()


def member_of(guest: Guest) -> MemberId:
    """Who is signed in."""
    member = guest.visit.member
    assert member is not None  # noqa: S101  asked after signing in
    return member.id


async def adds_with_extra(guest: Guest, items: tuple[Item, ...]) -> None:
    """A dish with an option that costs something, chosen on its sheet; a plain dish where none has one."""
    for item in items:
        for group, option in _extras(item):
            await guest.tap(f"rail-{item.category}")
            await guest.tap(f"card-{item.id}")
            await guest.until(lambda visit: visit.stage is Stage.ITEM, "the sheet of a dish")
            await guest.tap(f"option-{group.id}-{option.id}")
            await guest.picture("item")
            await guest.tap("addToOrder")
            await guest.until(lambda visit: bool(visit.basket.count), "the dish in the order")
            return
    await guest.orders(1)


def _extras(item: Item) -> list[tuple[OptionGroup, Option]]:
    if item.sold_out or item.has_choices:
        return []
    return [
        (group, option) for group in item.groups for option in group.options
        if option.price > ZERO and not option.sold_out and option.id not in item.presets and not group.free
    ]  # fmt: skip
