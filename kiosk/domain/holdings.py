"""What a member has with the programme besides rewards for an order (Consumer API, contract 5)."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import NewType

from kiosk.domain.member import LocationId, MemberId
from kiosk.domain.money import Money

GiftCardId = NewType("GiftCardId", str)
CardId = NewType("CardId", str)


@dataclass(frozen=True, slots=True)
class GiftCard:
    """`balance` is None while the card's provider can't tell (contract 5.9)."""

    id: GiftCardId
    last4: str
    balance: Money | None
    is_active: bool = True
    expires_at: datetime | None = None

    def is_worth_showing(self, now: datetime) -> bool:
        """It can still be used, and something is on it or may be."""
        is_over = self.expires_at is not None and self.expires_at <= now
        return self.is_active and not is_over and (self.balance is None or self.balance.cents > 0)


@dataclass(frozen=True, slots=True)
class NewGiftCard:
    """A card as it is printed on plastic; its number and PIN are secrets."""

    provider_id: str
    number: str = field(repr=False)
    pin: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class LinkedCard:
    """A payment card that the member has linked: all that may be shown of it."""

    id: CardId
    last4: str
    brand: str


@dataclass(frozen=True, slots=True)
class CardToLink:
    """A payment card's number, as a card reader hands it over; never shown, kept or logged."""

    number: str = field(repr=False)
    zip_code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class HeldReward:
    """A reward as the app shows it; `state` is available, active or used (contract C11)."""

    id: str
    state: str
    text: str = ""
    detail: str = ""
    venue: str = ""
    code: str = field(default="", repr=False)
    fine_print: str = ""
    retire_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewPurchase:
    """Something bought without a basket: never also sent as one, or it earns twice (contract 4.9)."""

    member_id: MemberId
    amount: Money
    purchased_at: datetime
    location_id: LocationId
    products: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Purchase:
    """What the member has bought; `amount` is what counted for loyalty."""

    id: str
    purchased_at: datetime | None
    amount: Decimal | None
    location_id: LocationId | None = None
