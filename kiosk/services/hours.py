"""What is served at this hour, by the shop's own clock."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.menu import Menu


class Hours:
    """Keeps the last answer: a menu is taken apart only when a part of the day begins or ends."""

    def __init__(self, timezone: str) -> None:
        self.zone = ZoneInfo(timezone) if timezone else None
        self._kept: tuple[Menu, frozenset[str], Menu] | None = None

    def menu(self, menu: Menu, now: datetime) -> Menu:
        """The same value as long as nothing changes."""
        over = menu.over_at(now.astimezone(self.zone))
        if self._kept is None or self._kept[0] is not menu or self._kept[1] != over:
            self._kept = (menu, over, menu.without(over))
        return self._kept[2]
