"""What a scripted guest can do at the kiosk: look, touch, hold up a code, wait for what it brings."""

import math
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.ending import Misuse, Unreachable
from kiosk.domain.member import OfferKind, RewardKind
from kiosk.domain.menu import Item
from kiosk.domain.money import Money
from kiosk.domain.offers import Hindrance, Standing
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Dialog, PayStep, QuoteState, Stage, Visit
from kiosk.proving.waiting import PATIENCE_S, NeverCame, until

_MENDABLE = (None, Hindrance.ITEM_MISSING, Hindrance.SPEND_MORE)
_SILENT = (Code.LOYALTY_DOWN, Code.LOYALTY_SLOW)
_OURS = (Code.LOYALTY_CREDENTIALS, Code.LOCATION_UNKNOWN)
# So many offers the review shows before it is asked for all.
_SHOWN_AT_FIRST = 5
_MOST_MENDING = 3
_MOST_TRIES = 3


@dataclass(frozen=True, slots=True)
class Person:
    """Whom a guest may be; each may be empty if that way of signing in is not to be tried.

    `joins_at` is where somebody new may have an invented address, such as example.com.
    """

    user_id: str = ""
    phone: str = ""
    email: str = ""
    reward_ids: tuple[str, ...] = ()
    points_product_ids: tuple[str, ...] = ()
    joins_at: str = ""


class Finger(Protocol):
    """What touches the screens."""

    async def tap(self, name: str) -> None:
        """Touch what has that name. Raises Ending when it can't be touched."""
        ...


@dataclass(frozen=True, slots=True)
class Props:
    """What a guest brings to the kiosk. A picture is kept under a name."""

    finger: Finger
    snapshot: Callable[[], Snapshot]
    hold_up: Callable[[str], None]
    decline_next_card: Callable[[], bool]
    picture: Callable[[str], Awaitable[None]]
    chance: random.Random


class Guest:
    """One person in one visit. A move ends when its effect is there, or raises an Ending that says why."""

    def __init__(self, props: Props, person: Person) -> None:
        self.person = person
        self._props = props
        self.tap = props.finger.tap
        self.hold_up = props.hold_up
        self.picture = props.picture
        self.decline_next_card = props.decline_next_card
        self.chance = props.chance
        self.patience_s = PATIENCE_S

    @property
    def visit(self) -> Visit:
        return self._props.snapshot().visit

    async def until(self, holds: Callable[[Visit], bool], what: str) -> None:
        """Raises NeverCame, which tells where the visit stands; nothing personal is in it."""
        try:
            await until(lambda: holds(self.visit), self.patience_s, what)
        except NeverCame as fault:
            raise NeverCame(f"{fault}; {self._whereabouts()}") from fault

    async def arrives(self) -> None:
        """The kiosk is free."""
        await self.until(lambda visit: visit.stage is Stage.ATTRACT, "the attract screen")

    async def starts(self, button: str) -> None:
        await self.arrives()
        await self.picture("attract")
        await self.tap(button)
        await self.until(lambda visit: visit.stage is Stage.MENU, "the menu")

    async def orders(self, dishes: int) -> None:
        """Some dishes by their round +, each from its category; what asks for a choice gets one."""
        for item in self.chance.sample(self._on_sale(), dishes):
            await self.adds(item)
        await self.picture("menu")

    async def adds(self, item: Item, quantity: int = 1) -> None:
        """By the round +, or several at once on the dish's own sheet."""
        before = self.visit.basket.count
        by_sheet = item.has_choices or quantity > 1
        await self.tap(f"rail-{item.category}")
        await self.tap(f"card-{item.id}" if quantity > 1 else self._plus(item))
        if by_sheet:
            await self.until(lambda visit: visit.stage is Stage.ITEM, "the sheet of a dish")
            await self.picture("item")
            await self._fills_the_sheet(item, quantity)
        await self.until(lambda visit: visit.basket.count > before, "the dish in the order")

    async def types(self, letters: str) -> None:
        for letter in letters:
            await self.tap(f"key-{letter}")
        await self.tap("continueSignIn")
        await self.is_known()

    async def is_known(self) -> None:
        """Signed in. Raises Unreachable when Thanx is silent, Misuse when it does not take our credentials,
        NeverCame when it does not know the person.
        """
        await self.until(lambda visit: visit.member is not None or bool(_refusal(visit)), "the member")
        refusal = _refusal(self.visit)
        if self.visit.member is not None:
            return
        if refusal in _SILENT:
            raise Unreachable(f"Thanx can't be asked who a guest is: {refusal}")
        if refusal in _OURS:
            raise Misuse(f"Thanx does not take what the configuration says: {refusal}")
        raise NeverCame(f"Thanx did not sign a guest in: {refusal}")

    async def earns(self, kind: OfferKind, named: tuple[str, ...]) -> None:
        """Put into the order what an offer of that kind still lacks, so that one can be used."""
        for _ in range(_MOST_MENDING):
            offers = self.offers(kind, named)
            missing = self._missing(offers[0]) if offers else None
            if missing is None:
                return
            await self.adds(*missing)

    def offers(self, kind: OfferKind, named: tuple[str, ...]) -> list[Standing]:
        """Offers of that kind that this order can use or be mended for: those that are named, else all."""
        found = [
            each for each in self._props.snapshot().offers
            if each.offer.offer is kind and each.hindrance in _MENDABLE
            and (each.is_usable or self._missing(each))
        ]  # fmt: skip
        return [each for each in found if each.offer.id in named] or found

    async def reviews(self) -> None:
        await self.tap("reviewOrder")
        await self.until(lambda visit: visit.stage is Stage.REVIEW, "the review")
        await self.picture("review")

    async def redeems(self, kind: OfferKind, named: tuple[str, ...], *, is_for_a_dish: bool = False) -> None:
        """Use an offer unless it came on with the code; without one the order goes on as it is."""
        offers = self.offers(kind, named)
        if is_for_a_dish:
            offers = [each for each in offers if each.offer.kind is RewardKind.ITEM] or offers
        if offers and self.visit.redemption is None:
            await self._takes(offers[0])
        await self.quoted()
        await self.picture("review-reward")

    async def quoted(self) -> None:
        await self.until(lambda visit: visit.quote_state is not QuoteState.ASKING, "the discount")

    async def pays(self) -> None:
        """Until the number is there. A price that changed while Thanx was asked is agreed to again."""
        for _ in range(_MOST_TRIES):
            await self.quoted()
            await self.tap("payByCard")
            await self._says_yes_to_points()
            await self.until(lambda visit: visit.stage in (Stage.PAY, Stage.DONE), "the card reader")
            await self.picture("pay")
            await self.until(lambda visit: visit.stage is not Stage.PAY, "the payment")
            if self.visit.stage is not Stage.REVIEW:
                break
        await self.is_done()

    async def _says_yes_to_points(self) -> None:
        """Where points are spent, the kiosk asks first."""
        on = self.visit.redemption
        if on is not None and on.offer is OfferKind.POINTS_PRODUCT:
            await self.until(lambda visit: visit.dialog is Dialog.SPEND_POINTS, "the question about points")
            await self.picture("spend-points")
            await self.tap("spendPoints")

    async def is_declined(self) -> None:
        def declined(visit: Visit) -> bool:
            return visit.paying is not None and visit.paying.step is PayStep.DECLINED

        await self.until(declined, "the decline")
        await self.picture("declined")

    async def is_done(self) -> None:
        await self.until(lambda visit: visit.stage is Stage.DONE, "the order's number")
        await self.picture("done")

    async def _takes(self, standing: Standing) -> None:
        offer_id = standing.offer.id
        if not standing.is_usable:
            await self._mends(standing)
        if self.visit.redemption is None:
            places = [each.offer.id for each in self._props.snapshot().offers]
            if places.index(offer_id) >= _SHOWN_AT_FIRST:
                await self.tap("showAllOffers")
            await self.tap(f"useOffer-{offer_id}")
        # A refusal takes it off again and says so.
        await self.until(lambda visit: bool(visit.redemption or visit.trouble), "the reward")

    async def _mends(self, standing: Standing) -> None:
        """Back on the menu, where whatever is missing can be added."""
        await self.tap("reviewBack")
        await self.earns(standing.offer.offer, (standing.offer.id,))
        await self.reviews()

    def _missing(self, standing: Standing) -> tuple[Item, int] | None:
        """The dish that the offer lacks, and how many; None if it lacks nothing, or nothing that is sold."""
        if standing.hindrance is Hindrance.ITEM_MISSING:
            fitting = sorted(item.id for item in self._on_sale() if item.id in standing.offer.products)
            item = self._props.snapshot().menu.item(fitting[0]) if fitting else None
            return (item, 1) if item else None
        if standing.hindrance is Hindrance.SPEND_MORE:
            dearest = max(self._on_sale(), key=lambda item: item.price.cents)
            return dearest, _times(dearest.price, standing.lacking_money)
        return None

    def _on_sale(self) -> list[Item]:
        return [item for item in self._props.snapshot().menu.items if not item.sold_out]

    def _plus(self, item: Item) -> str:
        return f"plus-{item.id}" if self.visit.basket.units_of(item.id) else f"add-{item.id}"

    async def _fills_the_sheet(self, item: Item, quantity: int) -> None:
        for group in item.groups:
            left = [option for option in group.options if option.id not in item.presets]
            missing = group.minimum - (len(group.options) - len(left))
            for option in [option for option in left if not option.sold_out][: max(missing, 0)]:
                await self.tap(f"option-{group.id}-{option.id}")
        for _ in range(quantity - 1):
            await self.tap("itemPlus")
        await self.tap("addToOrder")

    def _whereabouts(self) -> str:
        visit, snapshot = self.visit, self._props.snapshot()
        paying = visit.paying.trouble if visit.paying else None
        troubles = (visit.trouble, visit.signing_in.trouble, paying, snapshot.closed_for)
        said = ", ".join(str(trouble.code) for trouble in troubles if trouble) or "none"
        return (
            f"stage {visit.stage}, quote {visit.quote_state}, dialog {visit.dialog or 'none'}, "
            f"scanner {snapshot.scanner.condition}, troubles: {said}"
        )


def _times(price: Money, wanted: Money) -> int:
    return min(math.ceil(wanted.cents / max(price.cents, 1)), 99)


def _refusal(visit: Visit) -> Code | None:
    """Why a guest was not signed in, wherever it is said."""
    trouble = visit.signing_in.trouble or visit.trouble
    if trouble is not None and trouble.code is Code.POINTS_LATER:
        return Code(trouble.subject)
    return trouble.code if trouble else None
