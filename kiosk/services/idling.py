"""Whether somebody is still there: the question, its soft tone at the start and near the end (look: 08)."""

from math import ceil

from kiosk.services.parking import ParkingDesk

_LAST_S = 10


class IdlingDesk(ParkingDesk):
    """Asks in time. Who has the screen read aloud hears the question itself, and no tone over it."""

    def warn(self, left_s: float) -> None:
        """Once a second, from the question on: so long until the visit ends."""
        before, self.idle_left_s = self.idle_left_s, ceil(left_s)
        if before is None:
            self.tell_where()
        if before is None or before > _LAST_S >= self.idle_left_s:
            self._sound()
        self.publish()

    def _sound(self) -> None:
        if self.house.tone is not None and not self.is_read_aloud:
            self.house.tone.play()
