"""What the house is made of: the doors and the settings that services need, passed by hand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kiosk.domain.ease import USUAL_VOLUME
from kiosk.domain.health import Condition, Health
from kiosk.domain.joining import Legal
from kiosk.domain.location import Location
from kiosk.domain.member import LocationId
from kiosk.domain.menu import Dining
from kiosk.domain.opening import Opening
from kiosk.domain.payment import PayAt
from kiosk.domain.trouble import Code
from kiosk.domain.words import Words
from kiosk.guest_ports import Bell, Speech, Usuals
from kiosk.ports import (
    Clock,
    Enrolment,
    Ids,
    Kitchen,
    Ledger,
    Loyalty,
    Machine,
    Outbox,
    Paper,
    Printer,
    Programme,
    Scanner,
    Tally,
    Terminal,
)
from kiosk.services.callers import Callers
from kiosk.services.recovery_rewards import RecoveryRewards
from kiosk.services.staffing import Staffing


@dataclass(frozen=True, slots=True)
class Manners:
    """How this site serves: times in seconds, dinings offered, and who says that food was handed over."""

    merchant: str = "Sorrel & Rye"
    country: str = "US"
    languages: tuple[str, ...] = ("en", "es", "fr", "de", "zh", "ar")
    # The programme's own words for its points, in other languages.
    currency: Mapping[str, Words] = field(default_factory=dict)
    dinings: tuple[Dining, ...] = (Dining.EAT_IN, Dining.TAKE_AWAY)
    idle_s: float = 60
    warning_s: float = 30
    # That an order waits which its guest walked away from; 0: none does.
    parked_s: float = 300
    done_s: float = 30
    handed_over_at_once: bool = True
    most_tries: int = 5
    most_cards: int = 3
    # Where money is taken: at the reader, the counter, or as the guest likes; how long the counter waits.
    pay_at: PayAt = PayAt.TERMINAL
    hold_s: float = 1_800
    # After an answer that was lost the basket's next state waits (reliability 2.5).
    fence_s: float = 120
    # How long a guest waits for a payment in doubt before staff take over, and how long staff may choose.
    doubt_s: float = 180
    found_s: float = 900
    # Before a kitchen that does not answer is asked again.
    kitchen_waits_s: tuple[float, ...] = (1.0, 2.0, 4.0)
    debounce_s: float = 0.4
    # Percentages that a guest may add, eaten here or taken away too; with none of them nobody is asked.
    tips: tuple[int, ...] = ()
    tips_take_away: bool = False
    # Eaten here: the number of a table or a tent. Taken away: a name to call.
    asks_table: bool = False
    asks_name: bool = False
    # Of the shop's clock, the machine's own when it is empty.
    timezone: str = ""
    # When guests may begin an order.
    opening: Opening = Opening()
    # Of a sign-in by a typed name: what its answers are timed by.
    pause_s: float = 1.0
    # Whoever typed a name earns and sees; redeeming takes a code of theirs.
    redeeming_takes_code: bool = False
    # Ask Thanx which offers fit the basket before they are offered (contract 3.11).
    asks_qualifying: bool = False
    # What who joins agrees to; without it nobody is offered to join.
    legal: Legal | None = None
    # What the programme has besides rewards: each is one more call for a member.
    has_gift_cards: bool = False
    asks_rating: bool = False
    # Guests choose how they want their receipt; else each is printed.
    asks_receipt: bool = False
    # How loud reading aloud begins for each guest, QUIETEST to LOUDEST.
    volume: int = USUAL_VOLUME


@dataclass(frozen=True, slots=True)
class House:
    """Every door, and the site it stands at."""

    clock: Clock
    ids: Ids
    loyalty: Loyalty
    ledger: Ledger
    outbox: Outbox
    terminal: Terminal
    scanner: Scanner
    printer: Printer
    paper: Paper
    kitchen: Kitchen
    location: LocationId
    manners: Manners = Manners()
    callers: Callers = field(default_factory=Callers)
    # Without one a restart forgets what limits have counted.
    tally: Tally | None = None
    # Without it nobody minds the disk's room and the clock's keeper.
    machine: Machine | None = None
    # Without them nobody joins, and members have nothing but rewards and points.
    enrolment: Enrolment | None = None
    programme: Programme | None = None
    # For staff, who make good what went wrong.
    recovery_rewards: RecoveryRewards | None = None
    # Without it nobody gets behind the staff's door.
    staffing: Staffing | None = None
    # Without one nothing is read aloud.
    speech: Speech | None = None
    # Without one who calls for help is only seen.
    bell: Bell | None = None
    # Without one the idle question is only seen.
    tone: Bell | None = None
    # Without it nobody's usual is kept.
    usuals: Usuals | None = None
    # Where the shop is by now, as Thanx names it: `location` is what was known when it opened.
    place: Callable[[], LocationId | None] | None = None
    # The merchant's places, as far as they are known: what is good only there says where.
    places: Callable[[], Mapping[LocationId, Location]] = dict

    @property
    def here(self) -> LocationId:
        """For baskets and accounts; empty while nobody knows where this shop is."""
        return (self.place() or LocationId("")) if self.place is not None else self.location

    @property
    def programme_health(self) -> Health:
        """For staff: while the shop's place is unknown nobody signs in, and it sells on."""
        is_lost = self.place is not None and self.place() is None
        return Health(Condition.AWAY, Code.LOCATION_UNKNOWN) if is_lost else Health(Condition.READY)
