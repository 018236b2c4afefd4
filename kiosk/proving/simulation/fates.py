"""What becomes of each thing the kiosk tries: drawn by luck, or read from a script."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from kiosk.domain.payment import Outcome
from kiosk.proving.simulation.luck import Luck

# Nothing that was sent lands later than this: what the kiosk's fence of 120 s builds on (reliability 2.5).
LATEST_S = 100.0
# And nothing is charged later than this after a no: what the first look back builds on.
STRAYS_S = 290.0


@dataclass(frozen=True, slots=True)
class Delivery:
    """One call to Thanx. Times in seconds from the sending; None is never.

    `says` and `body` stand in the place of the true answer, `breaks_s` is when the connection breaks.
    """

    leaves: bool = True
    arrives_s: float | None = 0.05
    told_s: float | None = 0.1
    breaks_s: float | None = None
    says: int = 0
    body: bytes | None = None
    kind: str = "application/json"

    @property
    def is_told_first(self) -> bool:
        """The answer does not wait for what it answers: somebody in between made it up."""
        return self.told_s is not None and (self.arrives_s is None or self.told_s < self.arrives_s)


SOUND = Delivery()
NO_ROUTE = Delivery(leaves=False)
LOST = Delivery(arrives_s=None, told_s=None)
ANSWER_LOST = Delivery(told_s=None)
RESET_BEFORE = Delivery(arrives_s=None, told_s=None, breaks_s=0.2)
RESET_AFTER = Delivery(told_s=None, breaks_s=0.2)
FAILS = Delivery(arrives_s=None, says=503)
FAILS_AFTER = Delivery(says=502)
TOO_MANY = Delivery(arrives_s=None, says=429)
TOKEN_EXPIRED = Delivery(arrives_s=None, says=401)
FORBIDDEN = Delivery(arrives_s=None, says=403)
TURNED_AWAY = Delivery(arrives_s=None, says=400, body=b'{"code":400,"message":"No."}')
GARBLED = Delivery(body=b'{"id": "x", "discount": ')
PORTAL = Delivery(arrives_s=None, says=200, body=b"<html>Welcome</html>", kind="text/html")
SLOW = Delivery(arrives_s=3.0, told_s=6.0)


def late(seconds: float, *, resets: bool = False) -> Delivery:
    """It lands that long after it was sent, when the kiosk has long given up."""
    return Delivery(arrives_s=seconds, told_s=None, breaks_s=0.3 if resets else None)


def fails_late(seconds: float) -> Delivery:
    """A 504 at once, and yet it lands."""
    return Delivery(arrives_s=seconds, says=504)


@dataclass(frozen=True, slots=True)
class SaleFate:
    """One sale. `accepted_s`: when the reader takes it up, `card_s`: how long until the card after that.

    Untold, the kiosk hears UNKNOWN after `gives_up_s`. `taken_share` other than 1 is a wrong amount. With
    `strays_s` the card is charged that long after the reader has said no.
    """

    outcome: Outcome = Outcome.APPROVED
    accepted_s: float = 0.2
    card_s: float = 3.0
    is_told: bool = True
    gives_up_s: float = 5.0
    taken_share: float = 1.0
    heeds_abort: bool = True
    strays_s: float | None = None


@dataclass(frozen=True, slots=True)
class RefundFate:
    """One reversal: whether the bank does it, and whether the kiosk hears of it."""

    is_done: bool = True
    is_told: bool = True
    takes_s: float = 1.0


class KitchenFate(StrEnum):
    """ECHO: the ticket is there, and the answer says that it is not."""

    COOKS = "cooks"
    DOWN = "down"
    ECHO = "echo"


class Fates(Protocol):
    """Asked once for each thing that is tried."""

    def delivery(self, state: str) -> Delivery: ...
    def sale(self) -> SaleFate: ...
    def refund(self) -> RefundFate: ...
    def is_link_up(self) -> bool: ...
    def is_reader_there(self) -> bool: ...
    def kitchen(self) -> KitchenFate: ...
    def is_paper_out(self) -> bool: ...
    def is_disk_full(self) -> bool: ...
    def is_killed(self, point: int) -> bool: ...


@dataclass
class Scripted:
    """Each list is used up from the front, then all is well. `kills` are the points where the power goes."""

    deliveries: Mapping[str, Sequence[Delivery]] = field(default_factory=dict)
    sales: Sequence[SaleFate] = ()
    refunds: Sequence[RefundFate] = ()
    links: Sequence[bool] = ()
    kitchens: Sequence[KitchenFate] = ()
    full_disks: Sequence[bool] = ()
    kills: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        self._calls = {state: deque(each) for state, each in self.deliveries.items()}
        self._sales, self._refunds = deque(self.sales), deque(self.refunds)
        self._links, self._kitchens = deque(self.links), deque(self.kitchens)
        self._full_disks = deque(self.full_disks)

    def delivery(self, state: str) -> Delivery:
        left = self._calls.get(state)
        return left.popleft() if left else SOUND

    def sale(self) -> SaleFate:
        return self._sales.popleft() if self._sales else SaleFate()

    def refund(self) -> RefundFate:
        return self._refunds.popleft() if self._refunds else RefundFate()

    def is_link_up(self) -> bool:
        return self._links.popleft() if self._links else True

    def is_reader_there(self) -> bool:
        return True

    def kitchen(self) -> KitchenFate:
        return self._kitchens.popleft() if self._kitchens else KitchenFate.COOKS

    def is_paper_out(self) -> bool:
        return False

    def is_disk_full(self) -> bool:
        return self._full_disks.popleft() if self._full_disks else False

    def is_killed(self, point: int) -> bool:
        return point in self.kills


class Drawn:
    """Fates by luck. Outages of the network and of the disk last; the rest strikes call by call."""

    def __init__(self, luck: Luck) -> None:
        self._luck = luck
        self.is_offline = False
        self.is_disk_gone = False
        self.is_opening = False

    def delivery(self, state: str) -> Delivery:
        luck = self._luck
        if self.is_offline and not luck.is_kind:
            return NO_ROUTE
        for family, draw in _DELIVERIES.items():
            if luck.strikes(family):
                return draw(luck)
        if state in ("billed", "completed", "voided") and luck.strikes("turned_away"):
            return TURNED_AWAY
        return Delivery(arrives_s=luck.between(0.02, 0.2), told_s=luck.between(0.2, 0.4))

    def sale(self) -> SaleFate:
        luck = self._luck
        outcome = Outcome.APPROVED
        if luck.strikes("decline"):
            outcome = Outcome.DECLINED
        elif luck.strikes("reader_busy"):
            outcome = luck.one_of((Outcome.BUSY, Outcome.NOT_STARTED, Outcome.CANCELLED))
        accepted_s = luck.between(0, 110) if luck.strikes("late_acceptance") else luck.between(0.1, 1)
        is_told = accepted_s < 1 and not luck.strikes("answer_lost")
        share = luck.one_of((0.5, 0.99, 1.01)) if luck.strikes("wrong_amount") else 1.0
        strays_s = None
        if luck.strikes("strays"):
            outcome = luck.one_of((Outcome.DECLINED, Outcome.NOT_STARTED, Outcome.CANCELLED))
            strays_s = luck.between(0, STRAYS_S)
        return SaleFate(
            outcome, accepted_s, luck.between(1, 15), is_told, luck.between(1, 60), share, luck.chance(0.5),
            strays_s,
        )  # fmt: skip

    def refund(self) -> RefundFate:
        luck = self._luck
        if not luck.strikes("refund_trouble"):
            return RefundFate(takes_s=luck.between(0.5, 3))
        return luck.one_of((RefundFate(is_told=False), RefundFate(False), RefundFate(False, False)))

    def is_link_up(self) -> bool:
        return not self._luck.strikes("link_down")

    def is_reader_there(self) -> bool:
        return not self._luck.strikes("reader_away")

    def kitchen(self) -> KitchenFate:
        if self._luck.strikes("kitchen_down"):
            return KitchenFate.DOWN
        return KitchenFate.ECHO if self._luck.strikes("kitchen_echo") else KitchenFate.COOKS

    def is_paper_out(self) -> bool:
        return self._luck.strikes("printer_out")

    def is_disk_full(self) -> bool:
        return not self._luck.is_kind and (self.is_disk_gone or self._luck.strikes("disk_full"))

    def is_killed(self, point: int) -> bool:
        return self._luck.strikes("crash") or (self.is_opening and self._luck.strikes("crash_again"))


def _late(luck: Luck) -> Delivery:
    return luck.one_of((late, fails_late))(luck.between(0.5, LATEST_S))


_DELIVERIES: dict[str, Callable[[Luck], Delivery]] = {
    "refused": lambda _luck: NO_ROUTE,
    "lost": lambda luck: luck.one_of((LOST, ANSWER_LOST, RESET_BEFORE, RESET_AFTER)),
    "late": _late,
    "broken": lambda luck: luck.one_of((FAILS, FAILS_AFTER)),
    "busy": lambda _luck: TOO_MANY,
    "expired": lambda _luck: TOKEN_EXPIRED,
    "garbled": lambda _luck: GARBLED,
    "portal": lambda _luck: PORTAL,
    "slow": lambda _luck: SLOW,
}
