"""What the house is made of: the doors and the settings that services need, passed by hand."""

from dataclasses import dataclass

from kiosk.domain.member import LocationId
from kiosk.domain.menu import Dining
from kiosk.ports import Clock, Ids, Kitchen, Ledger, Loyalty, Outbox, Paper, Printer, Scanner, Tally, Terminal


@dataclass(frozen=True, slots=True)
class Manners:
    """How this site serves: times in seconds, dinings offered, and who says that food was handed over."""

    merchant: str = "Sorrel & Rye"
    country: str = "US"
    languages: tuple[str, ...] = ("en", "es")
    dinings: tuple[Dining, ...] = (Dining.EAT_IN, Dining.TAKE_AWAY)
    idle_s: float = 60
    warning_s: float = 30
    done_s: float = 30
    handed_over_at_once: bool = True
    most_tries: int = 5
    most_cards: int = 3
    debounce_s: float = 0.4
    # Of a sign-in by a typed name: what its answers are timed by.
    pause_s: float = 1.0
    # Whoever typed a name earns and sees; redeeming takes a code of theirs.
    redeeming_takes_code: bool = False
    # Ask Thanx which offers fit the basket before they are offered (contract 3.11).
    asks_qualifying: bool = False


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
    # Without one a restart forgets what limits have counted.
    tally: Tally | None = None
