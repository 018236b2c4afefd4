"""After an answer that was lost the basket's next state waits: what is still on its way must land first.

Thanx has no way to ask for a basket and no version of it, so that a report which was given up may still
arrive after the one that follows it (reliability 2.5).
"""

from kiosk.domain.order import OrderId, OrderState
from kiosk.ports import Clock


class Fence:
    """Which basket is held, by which state, until when on the monotonic clock. Memory only.

    After a restart every fence starts anew: the journal knows what had no answer.
    """

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock = clock
        self._seconds = seconds
        self._until: dict[tuple[OrderId, OrderState], float] = {}

    def hold(self, order_id: OrderId, state: OrderState) -> None:
        """The answer to this state was lost just now."""
        self._until[order_id, state] = self._clock.monotonic_s() + self._seconds

    def standing(self) -> tuple[tuple[OrderId, OrderState], ...]:
        """The states that hold their baskets now."""
        now = self._clock.monotonic_s()
        self._until = {key: until for key, until in self._until.items() if until > now}
        return tuple(self._until)

    def left_s(self, order_id: OrderId, state: OrderState) -> float:
        """How long no other report can land behind this one any more: 0 when none can."""
        others = [key for key in self.standing() if key[0] == order_id and key[1] is not state]
        return max((self._until[key] - self._clock.monotonic_s() for key in others), default=0.0)

    def soonest_s(self) -> float | None:
        """When the next basket is free; None if none is held."""
        ends = [self._until[key] - self._clock.monotonic_s() for key in self.standing()]
        return min(ends, default=None)
