import asyncio
from pathlib import Path

from kiosk.services.numbering import VisitNames
from tests.walk import at_the_kiosk


def test_each_visit_has_a_name_and_nobody_has_none(tmp_path: Path) -> None:
    async def scene() -> list[str]:
        async with at_the_kiosk(tmp_path) as walk:
            names = VisitNames(walk.attendant)
            found = [names.now()]
            for _ in range(2):
                walk.starts()
                found.append(names.now())
                walk.adds("fries")
                found.append(names.now())
                walk.attendant.leave()
                found.append(names.now())
            return found

    nobody, first, still_first, gone, second, still_second, gone_too = asyncio.run(scene())
    assert (nobody, gone, gone_too) == ("", "", "")
    assert first == still_first != second == still_second
    assert len(first) == 8
