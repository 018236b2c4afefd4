import asyncio
from pathlib import Path

import pytest

from kiosk.domain.visit import Stage
from kiosk.proving.certifying.voice import Voice
from kiosk.proving.waiting import NeverCame
from tests.walk import at_the_kiosk


def test_names_ask_for_what_their_buttons_do(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            voice = Voice(walk.attendant)
            await voice.tap("eatIn")
            dish = next(item for item in walk.snapshot.menu.items if item.groups and not item.has_choices)
            await voice.tap(f"card-{dish.id}")
            group = next(each for each in dish.groups if not each.minimum)
            await voice.tap(f"option-{group.id}-{group.options[0].id}")
            await voice.tap("itemPlus")
            await voice.tap("addToOrder")
            (line,) = walk.visit.basket.lines
            assert (line.quantity, group.options[0].id in line.chosen) == (2, True)
            await voice.tap("reviewOrder")
            assert walk.visit.stage is Stage.REVIEW
            with pytest.raises(NeverCame, match="nothing to ask for is called lever"):
                await voice.tap("lever-1")

    asyncio.run(scene())
