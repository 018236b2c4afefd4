"""Scripted guests: seven kinds of visit, played on the real screens by touch and by codes held up."""

from collections.abc import Awaitable, Callable

from kiosk.domain.member import OfferKind
from kiosk.proving.farewell import joins_at_the_end, rates_last_visit
from kiosk.proving.guest import Guest

# What a script gives back: how the guest signed in.
Script = Callable[[Guest], Awaitable[str]]


async def unknown(guest: Guest) -> str:
    """Nobody Thanx knows: two dishes, by card."""
    await guest.starts("eatIn")
    await guest.orders(2)
    await guest.reviews()
    await guest.pays()
    return "guest"


async def by_qr_with_reward(guest: Guest) -> str:
    """Holds up the app's code of a reward before anything else."""
    rewards = guest.person.reward_ids
    wanted = (guest.chance.choice(rewards),) if rewards else ()
    await guest.arrives()
    guest.hold_up("|".join((guest.person.user_id, *wanted)))
    await guest.is_known()
    await guest.picture("menu-member")
    await guest.orders(1)
    await guest.earns(OfferKind.REWARD, wanted)
    await guest.reviews()
    await guest.redeems(OfferKind.REWARD, wanted)
    await guest.pays()
    return "qr"


async def by_phone_with_item_reward(guest: Guest) -> str:
    """Takes away; signs in on the review screen and takes a reward that is for a dish."""
    await guest.starts("takeAway")
    await guest.orders(2)
    await guest.reviews()
    await guest.tap("reviewSignIn")
    await guest.picture("sign-in")
    await guest.tap("byPhone")
    await guest.picture("phone")
    await guest.types(national(guest.person.phone))
    await guest.redeems(OfferKind.REWARD, guest.person.reward_ids, is_for_a_dish=True)
    await guest.pays()
    return "phone"


async def by_email_with_points_product(guest: Guest) -> str:
    """Signs in from the menu by e-mail and buys a product with points."""
    products = guest.person.points_product_ids
    await guest.starts("eatIn")
    await guest.orders(1)
    await guest.tap("signInStrip")
    await guest.tap("byEmail")
    await guest.picture("email")
    await guest.types(guest.person.email.strip().lower())
    await guest.orders(1)
    await guest.earns(OfferKind.POINTS_PRODUCT, products)
    await guest.reviews()
    await guest.redeems(OfferKind.POINTS_PRODUCT, products)
    await guest.pays()
    return "email"


async def declined_then_approved(guest: Guest) -> str:
    """Holds up the app's code on the menu; the first card is declined, the second is taken.

    A card reader that can't be told to decline takes the first.
    """
    await guest.starts("eatIn")
    await guest.orders(2)
    guest.hold_up(guest.person.user_id)
    await guest.is_known()
    await guest.reviews()
    await guest.quoted()
    if not guest.decline_next_card():
        await guest.pays()
        return "qr"
    await guest.tap("payByCard")
    await guest.is_declined()
    await guest.tap("tryAgain")
    await guest.is_done()
    return "qr"


SCRIPTS: tuple[Script, ...] = (
    unknown,
    by_qr_with_reward,
    by_phone_with_item_reward,
    by_email_with_points_product,
    declined_then_approved,
    joins_at_the_end,
    rates_last_visit,
)


def national(phone: str) -> str:
    """The digits that a guest types: those of a number in North America without its +1."""
    digits = "".join(filter(str.isdigit, phone))
    return digits[1:] if len(digits) == 11 and digits.startswith("1") else digits
