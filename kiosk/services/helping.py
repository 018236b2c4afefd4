"""Somebody is called: the bell rings again and again until staff have seen it at the kiosk."""

from kiosk.domain.visit import Stage
from kiosk.services.desk import Desk

_AGAIN_S = 20.0


class Helping(Desk):
    """A guest who calls and walks away has called all the same."""

    _is_called = False
    _ring_at_s = 0.0

    def call_help(self) -> None:
        """Rings at once, also when it was called before."""
        self._is_called = self.help_called = True
        self._ring()
        self.publish()

    def acknowledge_help(self) -> None:
        self._is_called = self.help_called = False
        self.publish()

    def wipe(self, stage: Stage = Stage.ATTRACT) -> None:
        super().wipe(stage)
        if self._is_called:
            self.help_called = True
            self.publish()

    def tick_help(self) -> None:
        """Once a second. Staff who are within have seen it."""
        if not self.help_called:
            return
        staff = self.snapshot.staff
        if self.visit.stage is Stage.STAFF and (staff is None or staff.is_within):
            self.acknowledge_help()
        elif self.house.clock.monotonic_s() >= self._ring_at_s:
            self._ring()

    def _ring(self) -> None:
        self._ring_at_s = self.house.clock.monotonic_s() + _AGAIN_S
        if self.house.bell is not None:
            self.house.bell.play()
