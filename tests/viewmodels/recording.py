"""Somebody to ask: hears intents, and refuses what no attendant would understand."""

import inspect
from collections.abc import Callable
from typing import Any, cast

from kiosk.domain.sight import Glimpse
from kiosk.viewmodels.intents import Intents


class Recording:
    """Keeps the intents it heard, each with its arguments."""

    def __init__(self) -> None:
        self.heard: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        known = getattr(Intents, name)

        def hear(*arguments: Any) -> None:
            inspect.signature(known).bind(self, *arguments)
            self.heard.append((name, *arguments))

        return hear

    def glimpse(self) -> Glimpse | None:
        """There is no camera."""
        return None

    @property
    def intents(self) -> Intents:
        return cast("Intents", self)
