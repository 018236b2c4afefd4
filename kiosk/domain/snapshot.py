"""The one immutable value that every screen is drawn from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.backstage import Backstage
from kiosk.domain.basket import Basket
from kiosk.domain.ease import SILENT, Ease
from kiosk.domain.health import Condition, Health
from kiosk.domain.joining import Legal
from kiosk.domain.location import Location
from kiosk.domain.member import LocationId
from kiosk.domain.menu import Dining, Menu, Suggestion
from kiosk.domain.offers import Standing
from kiosk.domain.opening import Opening
from kiosk.domain.parking import Parking
from kiosk.domain.payment import PayAt
from kiosk.domain.pricing import Totals
from kiosk.domain.requote import Requote, requotes
from kiosk.domain.suggestion import may_suggest, suggestion
from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import Dialog, Visit
from kiosk.domain.words import Words


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A visit with all that is worked out from it. `idle_left_s` is set while the idle question stands.

    `staff` is there while staff are, and is all that they see.
    """

    visit: Visit
    menu: Menu
    totals: Totals = Totals()
    offers: tuple[Standing, ...] = ()
    dinings: tuple[Dining, ...] = (Dining.EAT_IN, Dining.TAKE_AWAY)
    idle_left_s: int | None = None
    idle_warning_s: int = 30
    done_left_s: int | None = None
    scanner: Health = Health(Condition.OFF)
    printer: Health = Health(Condition.READY)
    programme: Health = Health(Condition.READY)
    closed_for: Trouble | None = None
    # Where a guest may pay.
    pay_at: PayAt = PayAt.TERMINAL
    help_called: bool = False
    done_whole_s: int = 30
    staff: Backstage | None = None
    # When the snapshot was made: what ends soon is said by its weekday.
    now: datetime | None = None
    # The same by the shop's own clock, and when it is open by that.
    local: datetime | None = None
    opening: Opening = Opening()
    # What who joins agrees to, where that is offered at all.
    legal: Legal | None = None
    # What is served at this hour and fits what the guest eats; without it everything is.
    served: Menu | None = None
    # Percentages that the site lets guests add, and whether it asks where the food goes.
    tips: tuple[int, ...] = ()
    asks_handover: bool = False
    # The languages of this site, by their codes.
    languages: tuple[str, ...] = ("en", "es", "fr", "de", "zh", "ar")
    # The programme's own words for its points, in other languages.
    currency: Mapping[str, Words] = field(default_factory=dict)
    # What may be switched on to make it easier.
    eases_offered: tuple[Ease, ...] = SILENT
    # Whether this order can be kept as the member's usual.
    may_remember: bool = False
    # Whether the guest says how they want their receipt.
    asks_receipt: bool = False
    # Somebody else waits for the answer who of two orders, though the idle question stands over it.
    is_second_waiting: bool = False
    # Orders that wait for who walked away.
    parking: Parking = Parking()
    # How loud it is read aloud, 0 where it is not, and how often this guest has turned that.
    volume: int = 0
    turns: int = 0
    # The merchant's places, as far as they are known.
    places: Mapping[LocationId, Location] = field(default_factory=dict)

    @property
    def paused_for(self) -> Code | None:
        """Why this order can't be paid now. Where there is nothing to pay, no card reader is missed."""
        if self.closed_for is None or (self.closed_for.code is Code.TERMINAL_AWAY and not self.totals.total):
            return None
        # A pause lets whoever has begun order and pay.
        return self.closed_for.code if self.closed_for.code is not Code.PAUSED else None

    @property
    def hides_member(self) -> bool:
        """Somebody else may be looking: nothing of the member is shown until it is said who orders."""
        return self.visit.dialog is Dialog.SECOND_PERSON or self.is_second_waiting

    @property
    def offered(self) -> Menu:
        """The menu that the guest chooses from."""
        return self.menu if self.served is None else self.served

    @property
    def requotes(self) -> tuple[Requote, ...]:
        """Lines that the menu prices otherwise by now, or no longer has."""
        return requotes(self.visit.basket, self.menu)

    @property
    def usual(self) -> Basket | None:
        """What the member mostly takes, as far as it can be had now."""
        kept = self.visit.remembered.usual
        found = kept.added_to(Basket(), self.offered, self.visit.needs) if kept is not None else Basket()
        return None if found.is_empty else found

    @property
    def suggestion(self) -> Suggestion | None:
        """The one dish that is suggested, as long as it fits."""
        visit = self.visit
        if visit.is_suggestion_over or visit.suggested is None or not may_suggest(visit.eases):
            return None
        found = suggestion(self.offered, visit.basket, visit.needs)
        return found if found is not None and found.item == visit.suggested else None
