"""Between the Consumer API's shapes and the domain. Pure: of a record that can't be read, None."""

from decimal import Decimal

import msgspec

from kiosk.domain.holdings import (
    CardId,
    CardToLink,
    GiftCard,
    GiftCardId,
    HeldReward,
    LinkedCard,
    NewGiftCard,
    NewPurchase,
    Purchase,
)
from kiosk.domain.joining import NewMember
from kiosk.domain.member import LocationId
from kiosk.thanx import consumer_wire as wire
from kiosk.thanx import reading
from kiosk.thanx.baskets import ENCODER, stamp
from kiosk.thanx.reading import Raw, moment, text


def reward(raw: Raw) -> HeldReward | None:
    said = reading.read(raw, wire.Reward)
    if said is None:
        return None
    redeem, coupon = said.redeem or wire.Redeem(), said.coupon_code or wire.Coupon()
    return HeldReward(
        str(said.id), said.state, text(redeem.text), text(redeem.detail), text(redeem.venue),
        text(coupon.display or coupon.code), text(said.fine_print), moment(said.retire_at),
    )  # fmt: skip


def gift_card(raw: Raw) -> GiftCard | None:
    said = reading.read(raw, wire.GiftCard)
    if said is None:
        return None
    return GiftCard(
        GiftCardId(str(said.id)), text(said.last4)[-4:], reading.money(said.balance),
        said.state != "archived", moment(said.expires_at),
    )  # fmt: skip


def card(raw: Raw) -> LinkedCard | None:
    said = reading.read(raw, wire.Card)
    if said is None:
        return None
    return LinkedCard(CardId(str(said.id)), text(said.last4)[-4:], text(said.type))


def purchase(raw: Raw) -> Purchase | None:
    said = reading.read(raw, wire.Purchase)
    if said is None:
        return None
    place = LocationId(text(said.location_id)) if said.location_id else None
    return Purchase(str(said.id), moment(said.purchased_at), reading.decimal(said.amount), place)


def balance(body: bytes) -> Decimal | None:
    """Points, which may be a fraction."""
    said = reading.read(body, wire.Balance)
    return None if said is None else reading.decimal(said.balance)


def user_body(person: NewMember) -> bytes:
    """Create User's body; what was not given is left out."""
    asked = wire.UserAsked(person.email, person.first_name, person.last_name, person.phone)
    return msgspec.json.encode(wire.UserBody(asked))


def gift_card_body(new: NewGiftCard) -> bytes:
    return msgspec.json.encode(wire.GiftCardAsked(new.provider_id, new.number, new.pin))


def card_body(new: CardToLink) -> bytes:
    return msgspec.json.encode(wire.CardBody(wire.CardAsked(new.number, new.zip_code)))


def purchase_body(new: NewPurchase, merchant_id: str) -> bytes:
    asked = wire.PurchaseAsked(
        merchant_id, new.member_id, new.amount.dollars, stamp(new.purchased_at), new.location_id, new.products
    )
    return ENCODER.encode(wire.PurchaseBody(asked))


def rating_body(rating: int, review: str) -> bytes:
    return msgspec.json.encode(wire.RatingBody(wire.Rating(rating, review)))
