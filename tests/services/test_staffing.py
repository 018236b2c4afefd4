import asyncio

from kiosk.services.staffing import nothing


def test_where_nobody_examines_nothing_is_found() -> None:
    async def found() -> list[object]:
        return [each async for each in nothing()]

    assert asyncio.run(found()) == []
