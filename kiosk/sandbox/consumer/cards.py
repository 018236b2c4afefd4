"""Payment cards for card-linked loyalty; created on the secure address only (contract 5.8).

A number is looked at and forgotten: what stays is its last four digits.
"""

import secrets
from typing import Literal

from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.belongings import Card
from kiosk.sandbox.call import Call
from kiosk.sandbox.consumer.shown import Cards, CardShown, OneCard
from kiosk.sandbox.consumer.users import signed_in
from kiosk.sandbox.consumer.wire import CardBody
from kiosk.sandbox.records import Person
from kiosk.sandbox.views import Nothing
from kiosk.sandbox.wire import read
from kiosk.sandbox.world import World

Brand = Literal["visa", "mastercard", "amex"]
UNLUCKY = "0000"


def get_cards(world: World, call: Call) -> Answer:
    """GET /cards of the signed-in user."""
    person = signed_in(world, call)
    return Answer(200, plain(Cards([_shown(person, card) for card in person.cards])))


def post_card(world: World, call: Call) -> Answer:
    """POST /cards on the secure address; a number that ends in 0000 is refused by the brand."""
    person = signed_in(world, call)
    fields = read(call.body, CardBody).card
    brand = brand_of(fields.number)
    if brand is None:
        raise Refused(400, "This type of card is not accepted.", code="CARD_INVALID")
    if fields.number.endswith(UNLUCKY):
        message = f"Unable to register this card due to an issue at {brand.capitalize()}."
        raise Refused(400, message, code="CARD_GENERIC")
    card = Card(id=secrets.token_hex(5), last4=fields.number[-4:], type=brand, zip_code=fields.zip_code)
    person.cards.append(card)
    return Answer(201, plain(OneCard(_shown(person, card))))


def delete_card(world: World, call: Call) -> Answer:
    """DELETE /cards/{id}."""
    person = signed_in(world, call)
    kept = [card for card in person.cards if card.id != call.parts["id"]]
    if len(kept) == len(person.cards):
        raise not_found()
    person.cards = kept
    return Answer(200, plain(Nothing()))


def brand_of(number: str) -> Brand | None:
    """The brand by its first digits."""
    if number.startswith("4"):
        return "visa"
    if number[:2] in {"34", "37"}:
        return "amex"
    return "mastercard" if 51 <= int(number[:2]) <= 55 or 2221 <= int(number[:4]) <= 2720 else None


def _shown(person: Person, card: Card) -> CardShown:
    return CardShown(card.id, person.user_id, card.last4, card.type, card.zip_code)
