"""Scripted guests: five kinds of visit, played on the real screens by touch and by codes held up."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from kiosk.domain.member import OfferKind, RewardKind
from kiosk.domain.menu import Item, ItemId
from kiosk.domain.offers import Hindrance, Standing
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.visit import PayStep, QuoteState, Stage
from kiosk.proving.hand import Hand
from kiosk.proving.waiting import until


@dataclass(frozen=True, slots=True)
class Person:
    """Whom a guest may be; each may be empty if that way of signing in is not to be tried."""

    user_id: str = ""
    phone: str = ""
    email: str = ""
    reward_ids: tuple[str, ...] = ()
    points_product_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Props:
    """What a guest brings to the kiosk besides a finger."""

    hand: Hand
    snapshot: Callable[[], Snapshot]
    hold_up: Callable[[str], None]
    decline_next_card: Callable[[], None]
    picture: Callable[[str], Awaitable[None]]
    chance: random.Random


@dataclass(frozen=True, slots=True)
class Played:
    """How a guest signed in, whatever became of it."""

    signed_in_by: str


Script = Callable[[Props, Person], Awaitable[Played]]


async def guest(props: Props, _person: Person) -> Played:
    """Nobody Thanx knows: two dishes, one of them twice, by card."""
    await _start(props, "eatIn")
    await _order(props, 2)
    await _review(props)
    await _pay(props)
    return Played("guest")


async def by_qr_with_reward(props: Props, person: Person) -> Played:
    """Holds up the app's code of a reward before anything else."""
    reward = props.chance.choice(person.reward_ids) if person.reward_ids else ""
    await until(lambda: props.snapshot().visit.stage is Stage.ATTRACT)
    props.hold_up(f"{person.user_id}|{reward}" if reward else person.user_id)
    await until(lambda: props.snapshot().visit.member is not None)
    await props.picture("menu-member")
    await _order(props, 1)
    await _earn(props, OfferKind.REWARD, wanted=reward)
    await _review(props)
    await _redeem(props, OfferKind.REWARD, wanted=reward)
    await _pay(props)
    return Played("qr")


async def by_phone_with_item_reward(props: Props, person: Person) -> Played:
    """Takes away; signs in on the review screen and takes a reward that is for a dish."""
    await _start(props, "takeAway")
    await _order(props, 2)
    await _review(props)
    await props.hand.tap("reviewSignIn")
    await props.picture("sign-in")
    await props.hand.tap("byPhone")
    await props.picture("phone")
    await _type(props, person.phone.removeprefix("+1"))
    await props.hand.tap("continueSignIn")
    await until(lambda: props.snapshot().visit.member is not None)
    await _redeem(props, OfferKind.REWARD, is_for_a_dish=True)
    await _pay(props)
    return Played("phone")


async def by_email_with_points_product(props: Props, person: Person) -> Played:
    """Signs in from the menu by e-mail and buys a product with points."""
    await _start(props, "eatIn")
    await _order(props, 1)
    await props.hand.tap("signInStrip")
    await props.hand.tap("byEmail")
    await props.picture("email")
    await _type(props, person.email)
    await props.hand.tap("continueSignIn")
    await until(lambda: props.snapshot().visit.member is not None)
    await _order(props, 1)
    await _earn(props, OfferKind.POINTS_PRODUCT)
    await _review(props)
    await _redeem(props, OfferKind.POINTS_PRODUCT)
    await _pay(props)
    return Played("email")


async def declined_then_approved(props: Props, person: Person) -> Played:
    """Holds up the app's code on the menu; the first card is declined, the second is taken."""
    await _start(props, "eatIn")
    await _order(props, 2)
    props.hold_up(person.user_id)
    await until(lambda: props.snapshot().visit.member is not None)
    await _review(props)
    await _quoted(props)
    props.decline_next_card()
    await props.hand.tap("payByCard")
    await until(lambda: _paying(props) is PayStep.DECLINED)
    await props.picture("declined")
    await props.hand.tap("tryAgain")
    await _done(props)
    return Played("qr")


SCRIPTS: tuple[Script, ...] = (
    guest,
    by_qr_with_reward,
    by_phone_with_item_reward,
    by_email_with_points_product,
    declined_then_approved,
)


async def _start(props: Props, button: str) -> None:
    await until(lambda: props.snapshot().visit.stage is Stage.ATTRACT)
    await props.picture("attract")
    await props.hand.tap(button)
    await until(lambda: props.snapshot().visit.stage is Stage.MENU)


async def _order(props: Props, dishes: int) -> None:
    """Add some dishes by their round +, each from its category; what asks for a choice gets one."""
    on_sale = [item for item in props.snapshot().menu.items if not item.sold_out]
    for item in props.chance.sample(on_sale, dishes):
        await _add(props, item)
    await props.picture("menu")


async def _add(props: Props, item: Item) -> None:
    before = props.snapshot().visit.basket.count
    await props.hand.tap(f"rail-{item.category}")
    await props.hand.tap(
        f"add-{item.id}" if not props.snapshot().visit.basket.units_of(item.id) else f"plus-{item.id}"
    )
    if item.has_choices:
        await until(lambda: props.snapshot().visit.stage is Stage.ITEM)
        await props.picture("item")
        await _choose(props, item)
        await props.hand.tap("addToOrder")
    await until(lambda: props.snapshot().visit.basket.count > before)


async def _choose(props: Props, item: Item) -> None:
    for group in item.groups:
        missing = group.minimum - sum(option.id in item.presets for option in group.options)
        free = [option for option in group.options if option.id not in item.presets and not option.sold_out]
        for option in free[: max(missing, 0)]:
            await props.hand.tap(f"option-{group.id}-{option.id}")


async def _earn(props: Props, kind: OfferKind, wanted: str = "") -> None:
    """Put into the basket what an offer of that kind still lacks, so that one can be used."""
    for _ in range(12):
        offers = _offers(props, kind, wanted)
        if not offers or offers[0].is_usable:
            return
        await _add(props, _lacking(props, offers[0]))


def _lacking(props: Props, standing: Standing) -> Item:
    menu = props.snapshot().menu
    if standing.hindrance is Hindrance.ITEM_MISSING and standing.mending_item is not None:
        item = menu.item(ItemId(standing.mending_item))
        if item is not None and not item.sold_out:
            return item
    return props.chance.choice([item for item in menu.items if not item.sold_out])


def _offers(props: Props, kind: OfferKind, wanted: str = "") -> list[Standing]:
    """Offers of that kind that a fuller basket could make usable, the usable ones first."""
    mendable = (None, Hindrance.ITEM_MISSING, Hindrance.SPEND_MORE)
    return [
        each for each in props.snapshot().offers
        if each.offer.offer is kind and each.hindrance in mendable and wanted in ("", each.offer.id)
    ]  # fmt: skip


async def _review(props: Props) -> None:
    await props.hand.tap("reviewOrder")
    await until(lambda: props.snapshot().visit.stage is Stage.REVIEW)
    await props.picture("review")


async def _redeem(props: Props, kind: OfferKind, wanted: str = "", *, is_for_a_dish: bool = False) -> None:
    """Use an offer unless it came on with the code; without one the order goes on as it is."""
    offers = _offers(props, kind, wanted)
    if is_for_a_dish:
        offers = [each for each in offers if each.offer.kind is RewardKind.ITEM] or offers
    if offers and props.snapshot().visit.redemption is None:
        if not offers[0].is_usable:
            await props.hand.tap(f"mendOffer-{offers[0].offer.id}")
            await until(lambda: _offers_usable(props, offers[0].offer.id))
        if props.snapshot().visit.redemption is None:
            await props.hand.tap(f"useOffer-{offers[0].offer.id}")
        await until(lambda: props.snapshot().visit.redemption is not None)
    await _quoted(props)
    await props.picture("review-reward")


def _offers_usable(props: Props, offer_id: str) -> bool:
    return any(each.offer.id == offer_id and each.is_usable for each in props.snapshot().offers)


async def _quoted(props: Props) -> None:
    await until(lambda: props.snapshot().visit.quote_state in (QuoteState.FRESH, QuoteState.FAILED))


async def _pay(props: Props) -> None:
    await props.hand.tap("payByCard")
    await until(lambda: props.snapshot().visit.stage in (Stage.PAY, Stage.DONE))
    await props.picture("pay")
    await _done(props)


async def _done(props: Props) -> None:
    await until(lambda: props.snapshot().visit.stage is Stage.DONE)
    await props.picture("done")


async def _type(props: Props, text: str) -> None:
    for letter in text:
        await props.hand.tap(f"key-{letter}")


def _paying(props: Props) -> PayStep | None:
    paying = props.snapshot().visit.paying
    return paying.step if paying else None
