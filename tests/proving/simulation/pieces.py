"""Small sound values for the tests of the simulation."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from kiosk.domain.member import MemberId
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import OrderId
from kiosk.domain.pricing import Totals
from kiosk.proving.simulation.fates import Fates, Scripted
from kiosk.proving.simulation.life import Life
from kiosk.proving.simulation.luck import Calm
from kiosk.proving.simulation.parts import SOUND_PARTS
from kiosk.proving.simulation.story import Sent, Story
from kiosk.proving.simulation.world import World

AGREED = Totals(Money(1_000), ZERO, Money(80))


def a_story(agreed: Totals = AGREED, member: str | None = "person-0") -> Story:
    """An order over 10.80 dollars of a member."""
    return Story(OrderId("order"), 1, agreed, MemberId(member) if member else None)


def a_world(fates: Fates | None = None) -> World:
    """A calm world with that one order in it."""
    world = World(Calm(1), fates or Scripted())
    story = a_story()
    world.stories[story.order_id] = story
    return world


def live(world: World, folder: Path, living: Callable[[Life], Coroutine[Any, Any, None]]) -> Life:
    """One life of a kiosk over a store in that folder, to its end."""
    life = Life(world, SOUND_PARTS, folder / "kiosk.db")
    life.run(living(life))
    return life


def sent(state: str, **parts: object) -> Sent:
    """A sound report of an order over 10 dollars before tax."""
    payments = (1_000,) if state == "billed" else ()
    return Sent(**{"state": state, "body": state.encode(), "payments": payments} | parts)  # type: ignore[arg-type]
