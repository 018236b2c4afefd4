"""Whether the shop is open at this hour and what it serves, by its own clock."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.menu import Menu
from kiosk.domain.opening import Opening


class Hours:
    """Keeps the last answer: a menu is taken apart only when a part of the day begins or ends."""

    def __init__(self, timezone: str, opening: Opening = Opening()) -> None:  # noqa: B008  a value
        self.zone = ZoneInfo(timezone) if timezone else None
        self.opening = opening
        self._kept: tuple[Menu, frozenset[str], Menu] | None = None

    def local(self, now: datetime) -> datetime:
        """By the shop's own clock."""
        return now.astimezone(self.zone)

    def is_open(self, now: datetime) -> bool:
        return self.opening.is_open(self.local(now))

    def menu(self, menu: Menu, now: datetime) -> Menu:
        """The same value as long as nothing changes."""
        over = menu.over_at(self.local(now))
        if self._kept is None or self._kept[0] is not menu or self._kept[1] != over:
            self._kept = (menu, over, menu.without(over))
        return self._kept[2]
