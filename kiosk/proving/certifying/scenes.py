"""The scenes of the guests, each a visit: what Thanx's checklist wants to see demonstrated."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from kiosk.domain.member import Member, OfferKind, RewardKind
from kiosk.domain.trouble import Code
from kiosk.domain.visit import Visit
from kiosk.proving.certifying.cast import NotHere
from kiosk.proving.certifying.play import Play, adds_with_extra, member_of
from kiosk.proving.guest import Guest, Person
from kiosk.proving.guests import national

Script = Callable[[Play, Guest], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Scene:
    """A visit by its name; `fits` says who may play it. What a guest must see is played on the screens."""

    name: str
    title: str
    script: Script
    is_on_screen: bool = False
    fits: Callable[[Person], object] = lambda person: person.user_id


async def by_phone(play: Play, guest: Guest) -> None:
    """Types a phone number on the review, takes money off, changes the order, pays."""
    await guest.starts("eatIn")
    await adds_with_extra(guest, play.kiosk.attendant.snapshot.menu.items)
    await guest.reviews()
    await guest.tap("reviewSignIn")
    await guest.tap("byPhone")
    await guest.picture("phone")
    await guest.types(national(guest.person.phone))
    offer = play.wanted(guest, OfferKind.REWARD, RewardKind.AMOUNT, play.cast.use.amount_reward).offer
    play.recorder.looked("before", _member(guest))
    await guest.redeems(OfferKind.REWARD, (offer.id,))
    await guest.tap("reviewBack")
    await guest.orders(1)
    await guest.reviews()
    await guest.quoted()
    await guest.picture("changed")
    member_id = member_of(guest)
    await play.sold(guest)
    await play.look("after", member_id)


async def by_email(play: Play, guest: Guest) -> None:
    """Types an e-mail address on the menu, takes a reward for a dish, pays."""
    await guest.starts("takeAway")
    await guest.orders(1)
    await guest.tap("signInStrip")
    await guest.tap("byEmail")
    await guest.picture("email")
    await guest.types(guest.person.email.strip().lower())
    offer = play.wanted(guest, OfferKind.REWARD, RewardKind.ITEM, play.cast.use.item_reward).offer
    await guest.earns(OfferKind.REWARD, (offer.id,))
    await guest.reviews()
    await guest.redeems(OfferKind.REWARD, (offer.id,))
    await play.sold(guest)


async def by_code(play: Play, guest: Guest) -> None:
    """Holds up the app's code of a reward: it is on without a touch."""
    reward_id = guest.person.reward_ids[0]
    await guest.arrives()
    await play.holds_up(guest, f"{guest.person.user_id}|{reward_id}")
    await guest.is_known()
    await guest.picture("menu-member")
    await guest.orders(1)
    await guest.earns(OfferKind.REWARD, (reward_id,))
    await guest.reviews()
    await guest.until(lambda visit: visit.redemption is not None, "the reward of the code")
    await guest.quoted()
    await guest.picture("review-reward")
    await play.sold(guest)


async def points_amount(play: Play, guest: Guest) -> None:
    """Spends points on money off."""
    await _spends_points(play, guest, RewardKind.AMOUNT, play.cast.use.amount_product)


async def points_item(play: Play, guest: Guest) -> None:
    """Spends points on a dish."""
    await _spends_points(play, guest, RewardKind.ITEM, play.cast.use.item_product)


async def plain(play: Play, guest: Guest) -> None:
    """Signed in, uses nothing, and taps the pay button twice."""
    await _enters(play, guest)
    await guest.orders(1)
    await guest.reviews()
    await guest.quoted()
    await guest.tap("payByCard")
    await play.sold(guest)


async def declined(play: Play, guest: Guest) -> None:
    """The card is declined after the reward was locked; the guest goes back, and the order is voided."""
    await _enters(play, guest)
    await guest.orders(1)
    named = play.cast.use.amount_reward
    offers = guest.offers(OfferKind.REWARD, (named,)) if named else guest.offers(OfferKind.REWARD, ())
    if not offers:
        raise NotHere("no test member has a reward left that can be used here")
    named_ids = tuple(each.offer.id for each in offers[:1])
    await guest.earns(OfferKind.REWARD, named_ids)
    await guest.reviews()
    await guest.redeems(OfferKind.REWARD, named_ids)
    play.recorder.looked("before", _member(guest))
    guest.decline_next_card()
    await guest.tap("payByCard")
    await guest.is_declined()
    order = guest.visit.paying.order if guest.visit.paying else None
    assert order is not None  # noqa: S101  it was placed before a card was asked for
    await play.look("locked", member_of(guest))
    await guest.tap("changeOrder")
    await guest.until(lambda visit: visit.paying is None, "the review")
    await play.drained(order.id)
    play.recorder.ended(await play.kiosk.house.ledger.order(order.id) or order)
    await play.look("voided", member_of(guest))
    await play.leaves(guest)


async def troubles(play: Play, guest: Guest) -> None:
    """An unknown number, a code of nobody's, a reward that is gone, and a network that is away."""
    await guest.starts("eatIn")
    await guest.orders(1)
    await guest.tap("signInStrip")
    await guest.tap("byPhone")
    for digit in play.cast.use.unknown_phone:
        await guest.tap(f"key-{digit}")
    await guest.tap("continueSignIn")
    await guest.until(_told(Code.UNKNOWN_MEMBER), "that nobody is found")
    await guest.picture("not-found")
    await guest.tap("orderFirst")
    await play.holds_up(guest, "LSTR|1234s6||LEND")
    await guest.until(_told(Code.CODE_UNSUPPORTED), "that the code is none")
    await guest.picture("unsupported-code")
    await play.holds_up(guest, f"{guest.person.user_id}|nosuchreward0")
    await guest.until(_told(Code.REWARD_GONE), "that the reward is gone")
    await guest.picture("reward-gone")
    await guest.reviews()
    await guest.quoted()
    play.bad_day("down", "/baskets", 99)
    offers = guest.offers(OfferKind.REWARD, ())
    if offers:
        await guest.redeems(OfferKind.REWARD, (offers[0].offer.id,))
        await guest.until(_told(Code.LOYALTY_DOWN), "that Thanx is away")
    await guest.picture("thanx-away")
    play.plans.clear()
    await play.leaves(guest)


async def expired(play: Play, guest: Guest) -> None:
    """The token is no good any more: a new one is made once, and the guest notices nothing."""
    await _enters(play, guest)
    play.bad_day("expired", "/baskets", 1)
    await guest.orders(1)
    await guest.until(lambda visit: visit.order_id is not None, "an order")
    await guest.reviews()
    await guest.quoted()
    await guest.picture("review")
    await play.leaves(guest)


def _told(code: Code) -> Callable[[Visit], bool]:
    def holds(visit: Visit) -> bool:
        return code in (each.code for each in (visit.trouble, visit.signing_in.trouble) if each)

    return holds


def _member(guest: Guest) -> Member:
    member = guest.visit.member
    assert member is not None  # noqa: S101  asked after signing in
    return member


async def _enters(play: Play, guest: Guest) -> None:
    await guest.arrives()
    await play.holds_up(guest, guest.person.user_id)
    await guest.is_known()


async def _spends_points(play: Play, guest: Guest, type_: RewardKind, named: str) -> None:
    await _enters(play, guest)
    await guest.orders(1)
    offer = play.wanted(guest, OfferKind.POINTS_PRODUCT, type_, named).offer
    play.recorder.looked("before", _member(guest))
    await guest.picture("menu-member")
    await guest.earns(OfferKind.POINTS_PRODUCT, (offer.id,))
    await guest.reviews()
    await guest.redeems(OfferKind.POINTS_PRODUCT, (offer.id,))
    member_id = member_of(guest)
    await play.sold(guest)
    await play.look("after", member_id)


SCENES = (
    Scene("phone", "Signs in by phone, takes an amount off, changes the order", by_phone, True,
          lambda person: person.phone),
    Scene("email", "Signs in by e-mail, takes a reward for a dish", by_email, True,
          lambda person: person.email),
    Scene("code", "Holds up the code of a reward", by_code, True,
          lambda person: person.user_id and person.reward_ids),
    Scene("points", "Spends points on an amount off", points_amount, True),
    Scene("points item", "Spends points on a dish", points_item),
    Scene("plain", "Uses nothing; taps the pay button twice", plain),
    Scene("declined", "A card is declined; the order is voided", declined),
    Scene("expired", "The access token is no good any more", expired),
    Scene("troubles", "Unknown number, foreign code, reward gone, network away", troubles, True),
)  # fmt: skip
