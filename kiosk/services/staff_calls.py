"""Guests' calls for help as staff see them: kept over a restart, each end with its line in the audit."""

import logging

from kiosk.domain.calls import Calls
from kiosk.domain.staff import Entry
from kiosk.domain.trouble import Outage
from kiosk.services.house import House
from kiosk.services.staffing import Staffing

_log = logging.getLogger(__name__)


class CallTasks:
    """What is new is written by `keep`; a store that fails leaves it unwritten, and is only logged."""

    def __init__(self, house: House, staffing: Staffing) -> None:
        self._house = house
        self._staffing = staffing
        self.calls = self._kept = Calls()

    async def recall(self) -> None:
        """What was there before the last stop. Raises Outage(STORE_FAILED)."""
        self.calls = self._kept = (await self._staffing.book.kept(Calls)) or Calls()

    @property
    def is_new(self) -> bool:
        return self.calls != self._kept

    def begin(self) -> None:
        self.calls = self.calls.begun(self._house.clock.now())

    def end(self, by: str = "") -> None:
        """`by`: who of the staff is there; without one the guest called it off."""
        self.calls = self.calls.ended(self._house.clock.now(), by)

    async def keep(self) -> None:
        calls, newest = self.calls, self.calls.latest[0]
        what = "kept_call" if newest.is_open else "kept_call_seen" if newest.by else "kept_call_off"
        # Not tried again each second: the next call is written with all before it.
        self._kept = calls
        try:
            await self._staffing.book.keep(calls, Entry(self._house.clock.now(), newest.by, what))
        except Outage as outage:
            _log.warning("a call is not kept", extra={"code": outage.code})
