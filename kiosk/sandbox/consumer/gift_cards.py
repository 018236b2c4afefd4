"""Gift cards: linked to an account, their balance asked of the provider, archived (contract 5.9)."""

import secrets
from datetime import timedelta

from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.belongings import GiftCard, ProviderCard
from kiosk.sandbox.call import Call
from kiosk.sandbox.consumer.shown import GiftCards, GiftCardShown, OneGiftCard
from kiosk.sandbox.consumer.users import signed_in
from kiosk.sandbox.consumer.wire import GiftCardBody
from kiosk.sandbox.paging import page_of
from kiosk.sandbox.records import Merchant, Person
from kiosk.sandbox.views import Nothing
from kiosk.sandbox.wire import read
from kiosk.sandbox.world import World


def get_gift_cards(world: World, call: Call) -> Answer:
    """GET /gift_cards of the signed-in user, archived ones too, in pages."""
    person = signed_in(world, call)
    page = page_of(call)
    shown = [_shown(world, card) for card in page.of(person.gift_cards)]
    return Answer(200, plain(GiftCards(shown, page.counted(person.gift_cards))))


def get_gift_card(world: World, call: Call) -> Answer:
    """GET /gift_cards/{id}."""
    card = _mine(signed_in(world, call), call)
    return Answer(200, plain(OneGiftCard(_shown(world, card))))


def post_gift_card(world: World, call: Call) -> Answer:
    """POST /gift_cards: links a card that the provider knows, with its PIN if it has one, to one account."""
    person = signed_in(world, call)
    body = read(call.body, GiftCardBody)
    merchant = next((m for m in world.state.merchants if m.gift_card_provider == body.provider_id), None)
    known = _known(merchant, body.card_number) if merchant else None
    if merchant is None or known is None or known.pin != body.pin:
        raise Refused(400, "The gift card is invalid.")
    if _is_linked(world, body):
        raise Refused(400, "The gift card has been added already.")
    lasts = known.expires_in_days
    card = GiftCard(
        id=secrets.token_hex(5),
        provider_id=body.provider_id,
        card_number=body.card_number,
        pin=body.pin,
        merchant_id=merchant.id,
        expires_at=None if lasts is None else world.stamp + timedelta(days=lasts),
        created_at=world.stamp,
    )
    person.gift_cards.append(card)
    return Answer(201, plain(OneGiftCard(_shown(world, card))))


def delete_gift_card(world: World, call: Call) -> Answer:
    """DELETE /gift_cards/{id} archives it."""
    _mine(signed_in(world, call), call).state = "archived"
    return Answer(200, plain(Nothing()))


def _mine(person: Person, call: Call) -> GiftCard:
    card = next((card for card in person.gift_cards if card.id == call.parts["id"]), None)
    if card is None:
        raise not_found()
    return card


def _is_linked(world: World, body: GiftCardBody) -> bool:
    linked = (card for person in world.state.people for card in person.gift_cards if card.state == "active")
    return any((c.provider_id, c.card_number) == (body.provider_id, body.card_number) for c in linked)


def _known(merchant: Merchant, number: str) -> ProviderCard | None:
    return next((card for card in merchant.provider_cards if card.number == number), None)


def _shown(world: World, card: GiftCard) -> GiftCardShown:
    merchant = world.merchant(card.merchant_id)
    known = _known(merchant, card.card_number) if merchant else None
    return GiftCardShown(
        id=card.id,
        provider_id=card.provider_id,
        card_number=card.card_number,
        pin=card.pin,
        last4=card.card_number[-4:],
        balance=known.balance if known else None,
        state=card.state,
        expires_at=card.expires_at,
        created_at=card.created_at,
    )
