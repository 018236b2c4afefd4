"""The world around a kiosk: Thanx, the bank, the kitchen, time and the orders. It outlives every crash."""

import random
import string
import uuid
from collections import deque
from enum import StrEnum

from kiosk.domain.order import OrderId
from kiosk.domain.payment import AttemptId
from kiosk.proving.simulation import invariants
from kiosk.proving.simulation.chronicle import Chronicle
from kiosk.proving.simulation.fates import Fates
from kiosk.proving.simulation.luck import Luck
from kiosk.proving.simulation.reader import Reader
from kiosk.proving.simulation.story import Story
from kiosk.proving.simulation.thanx import Person, Reward, Thanx
from kiosk.proving.simulation.timeline import Timeline, VirtualClock

# Of the kiosk's own limit (contract 2.3): five calls never fit into one second.
_PER_SECOND = 4
_A_HAIR_S = 1e-6
PEOPLE = 6
_LETTERS = string.ascii_uppercase + string.digits


class Task(StrEnum):
    """What staff do about an order."""

    TAKE_MONEY = "take the money"
    RELEASE = "release"
    REFUND = "refund"
    SERVE_FOUND = "serve what was found"
    RETURN_FOUND = "give back what was found"


class Ids:
    """ports.Ids by luck; as the machine's own they outlive a crash, and none is given twice."""

    def __init__(self, luck: Luck) -> None:
        self._luck = luck

    def order_id(self) -> OrderId:
        return OrderId(str(uuid.UUID(int=self._luck.random.getrandbits(128), version=4)))

    def attempt_id(self) -> AttemptId:
        return AttemptId("".join(self._luck.one_of(_LETTERS) for _ in range(10)))

    def call_key(self) -> str:
        return str(uuid.UUID(int=self._luck.random.getrandbits(128), version=4))

    def short_code(self) -> str:
        return str(self._luck.random.randrange(1_000, 10_000))


class World:
    """One seed's world. `points` counts the places where a kill was possible so far."""

    def __init__(self, luck: Luck, fates: Fates) -> None:
        self.timeline = Timeline()
        self.clock = VirtualClock(self.timeline)
        self.luck = luck
        self.fates = fates
        self.chronicle = Chronicle(self.timeline, invariants.broken_by_step)
        self.thanx = Thanx(luck, self._told)
        self.reader = Reader(self.timeline, self.clock, self._told)
        self.stories: dict[OrderId, Story] = {}
        # What staff have still to do, with which order; they come back to it after a crash.
        self.tasks: deque[tuple[OrderId, Task]] = deque()
        self.points = 0
        self.crashes = 0
        self.ids = Ids(luck)
        self._calls: deque[float] = deque(maxlen=_PER_SECOND + 1)
        for number in range(PEOPLE):
            self.thanx.people[f"person-{number}"] = Person(f"person-{number}")
        # Jitter is drawn from here.
        random.seed(luck.random.random())

    def story(self, order_id: str) -> Story:
        """Raises KeyError for an order that nobody made, which breaks I5."""
        if order_id not in self.stories:
            self.chronicle.blame("I5", "a basket id that nobody gave")
        return self.stories[OrderId(order_id)]

    def story_of_sale(self, ref: str) -> Story:
        return self.reader.sales[ref].story

    def is_killed_here(self) -> bool:
        self.points += 1
        return self.fates.is_killed(self.points)

    def count_call(self) -> None:
        """I15: the kiosk keeps its own limit, also over a restart."""
        self._calls.append(self.timeline.now_s)
        if len(self._calls) > _PER_SECOND and self._calls[-1] - self._calls[0] < 1 - _A_HAIR_S:
            self.chronicle.blame("I15", "five calls in a second")

    def give_reward(self, person_id: str, cents: int) -> str:
        """A new reward of that member; its id."""
        # Its name does not tell whose it is: the journal keeps it for good.
        reward = Reward(f"reward-{len(self.stories)}", cents)
        self.thanx.people[person_id].rewards[reward.id] = reward
        return reward.id

    def _told(self, story: Story, what: str) -> None:
        self.chronicle.tell(what, story)
