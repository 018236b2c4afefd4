"""Writes down what is seen while the scenes are played."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.member import Member
from kiosk.domain.offers import Standing
from kiosk.domain.order import Order
from kiosk.domain.snapshot import Snapshot
from kiosk.proving.certifying.record import (
    GUEST,
    TESTER,
    Call,
    Ended,
    Expected,
    Look,
    Offered,
    Planned,
    Record,
    Sight,
    Touch,
)
from kiosk.siting import Exchanged


@dataclass
class Recorder:
    """One pen for everything, on one clock; `scene` is the one that is played now."""

    scene: str = ""
    by: str = GUEST
    calls: list[Call] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)
    sights: list[Sight] = field(default_factory=list)
    orders: list[Ended] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    planned: list[Planned] = field(default_factory=list)
    missing: dict[str, str] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)

    def heard(self, exchanged: Exchanged) -> None:
        """A call has ended."""
        self.calls.append(Call(len(self.calls) + 1, self.scene, self.by, exchanged))

    def meddled(self, what: str, path: str) -> None:
        """Something went wrong on purpose."""
        self.planned.append(Planned(self.scene, time.monotonic(), what, path))

    def touched(self, what: str) -> None:
        """A person did something."""
        self.touches.append(Touch(self.scene, time.monotonic(), what))

    def saw(self, name: str, snapshot: Snapshot, picture: bytes = b"") -> None:
        """What stands on the screen."""
        visit = snapshot.visit
        paying = visit.paying.trouble if visit.paying else None
        troubles = (visit.trouble, visit.signing_in.trouble, paying, snapshot.closed_for)
        self.sights.append(
            Sight(
                self.scene, name, time.monotonic(), visit.stage.value, visit.member is not None,
                tuple(str(each.code) for each in troubles if each), tuple(map(_offered, snapshot.offers)),
                visit.redemption.id if visit.redemption else "", snapshot.totals.discount, picture,
            )
        )  # fmt: skip

    def ended(self, order: Order) -> None:
        """How an order came out."""
        self.orders.append(Ended(self.scene, order))

    def looked(self, when: str, member: Member) -> None:
        """What a member has then."""
        rewards = frozenset(str(each.id) for each in member.rewards)
        labels = frozenset(each.label for each in member.rewards)
        balance = member.balances[0].points if member.balances else None
        self.looks.append(Look(self.scene, when, rewards, labels, balance))

    @contextmanager
    def as_tester(self) -> Iterator[None]:
        """What is called meanwhile no guest has caused."""
        self.by = TESTER
        try:
            yield
        finally:
            self.by = GUEST

    def record(self, expected: Expected, facts: Mapping[str, Any] | None = None) -> Record:
        """All of it, as it will not change any more."""
        return Record(
            expected, tuple(self.calls), tuple(self.touches), tuple(self.sights), tuple(self.orders),
            tuple(self.looks), tuple(self.planned), dict(self.missing), dict(self.broken),
            {**self.facts, **(facts or {})},
        )  # fmt: skip


def _offered(standing: Standing) -> Offered:
    offer = standing.offer
    return Offered(
        offer.id, offer.offer.value, offer.kind.value, standing.is_usable,
        standing.hindrance.value if standing.hindrance else "", offer.points, offer.products,
    )  # fmt: skip
