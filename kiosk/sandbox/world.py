"""The state of the pretend Thanx, and its machinery: clock, journal, faults, limiter, switches."""

import copy
import threading
from collections.abc import Callable
from datetime import datetime

from kiosk.sandbox.campaign import Campaign
from kiosk.sandbox.clock import SandboxClock
from kiosk.sandbox.faults import Faults
from kiosk.sandbox.journal import Journal
from kiosk.sandbox.letters import Post
from kiosk.sandbox.limiter import Limiter
from kiosk.sandbox.records import Loyalty, Merchant, Person, Reward, RewardTemplate, State
from kiosk.sandbox.switches import Switches


class World:
    """One pretend Thanx. `fresh` makes the state of the first day, for a reset."""

    def __init__(
        self,
        state: State,
        switches: Switches | None = None,
        fresh: Callable[[], State] | None = None,
        clock: SandboxClock | None = None,
    ) -> None:
        first = copy.deepcopy(state)
        self.state = state
        self.switches = switches or Switches()
        self.clock = clock or SandboxClock(offset_s=state.clock_offset_s)
        self.journal = Journal()
        self.faults = Faults()
        self.limiter = Limiter()
        self.post = Post()
        self.at_work = threading.Lock()
        self.closing = False
        self._keep: Callable[[State], None] | None = None
        self._fresh = fresh or (lambda: copy.deepcopy(first))

    @property
    def now(self) -> datetime:
        """The sandbox's own time, UTC."""
        return self.clock.now

    @property
    def stamp(self) -> datetime:
        """The same in whole seconds, as Thanx writes times."""
        return self.clock.now.replace(microsecond=0)

    def loyalty_of(self, merchant: Merchant) -> Loyalty:
        """What guests collect there, unless the switch overrules the merchant."""
        overruled = self.switches.loyalty
        return merchant.loyalty if overruled == "merchant" else overruled

    def merchant(self, merchant_id: str) -> Merchant | None:
        """The merchant of that id."""
        return next((m for m in self.state.merchants if m.id == merchant_id), None)

    def merchant_of_key(self, key: str) -> Merchant | None:
        """The merchant of that Merchant-Key."""
        return next((m for m in self.state.merchants if m.key == key), None)

    def person(self, user_id: str | None) -> Person | None:
        """The platform user of that id."""
        return next((p for p in self.state.people if p.user_id == user_id), None)

    def campaign(self, campaign_id: str) -> Campaign | None:
        """The campaign of that id."""
        return next((c for c in self.state.campaigns if c.id == campaign_id), None)

    def template(self, merchant_id: str, template_id: str | None) -> RewardTemplate | None:
        """That merchant's published reward template."""
        merchant = self.merchant(merchant_id)
        found = merchant.templates if merchant else []
        return next((t for t in found if t.id == template_id and t.published), None)

    def reward(self, merchant_id: str, user_id: str | None, reward_id: str | None) -> Reward | None:
        """That person's reward at that merchant."""
        person = self.person(user_id)
        mine = person.rewards if person else []
        return next((r for r in mine if r.id == reward_id and r.merchant_id == merchant_id), None)

    def coupon(self, merchant_id: str, code: str) -> tuple[Person, Reward] | None:
        """The reward that a coupon code stands for, and whose it is."""
        pairs = ((p, r) for p in self.state.people for r in p.rewards)
        return next(((p, r) for p, r in pairs if r.code == code and r.merchant_id == merchant_id), None)

    def reset(self) -> None:
        """Back to the first day: people, baskets, clock, faults, journal, post. The switches stay."""
        self.state = self._fresh()
        self.clock.offset_s = 0.0
        self.faults.clear()
        self.limiter.reset()
        self.post.reset()
        self.journal.reset()
        self.keep()

    def keeps_in(self, keep: Callable[[State], None]) -> None:
        """From now on `keep` is given the state after every call that may have changed it."""
        self._keep = keep

    def keep(self) -> None:
        """Lets the state be kept, if somebody keeps it."""
        self.state.clock_offset_s = self.clock.offset_s
        if self._keep:
            self._keep(self.state)
