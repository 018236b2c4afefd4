from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from kiosk.devices.terminal.nexo.link import Link, Lost, NotSent
from kiosk.devices.terminal.nexo.messages import Messages
from kiosk.devices.terminal.nexo.settings import NexoSettings
from kiosk.sandbox.terminal.serving import TerminalServing, running_terminal
from tests.devices.terminal.contract import run
from tests.devices.terminal.nexo.stage import certificate, far, near

MESSAGE = Messages("Kiosk1", "PRETEND-000000001").diagnosis("Q000000001")


@asynccontextmanager
async def linked(settings: NexoSettings) -> AsyncIterator[Link]:
    link = Link(settings)
    try:
        yield link
    finally:
        await link.aclose()


def before_a_terminal(scene: Callable[[TerminalServing], Awaitable[None]]) -> None:
    async def whole() -> None:
        with running_terminal() as (_, serving):
            await scene(serving)

    run(whole)


@pytest.mark.parametrize("place", [near, far])
def test_the_answers_body_comes_back(place: Callable[[TerminalServing], NexoSettings]) -> None:
    async def scene(serving: TerminalServing) -> None:
        async with linked(place(serving)) as link:
            answer = await link.ask(MESSAGE, 5)
            assert answer == {"Response": {"Result": "Success"}, "POIStatus": {"GlobalStatus": "OK"}}

    before_a_terminal(scene)


def test_a_refused_key_is_lost_and_not_told() -> None:
    async def scene(serving: TerminalServing) -> None:
        settings = NexoSettings(serving.cloud_url, "POI", "Kiosk1", api_key="wrong-words")
        async with linked(settings) as link:
            with pytest.raises(Lost, match=r"^status 401$"):
                await link.ask(MESSAGE, 5)

    before_a_terminal(scene)


def test_nobody_there_is_not_sent() -> None:
    async def whole() -> None:
        with running_terminal() as (_, serving):
            settings = near(serving)
        async with linked(settings) as link:
            with pytest.raises(NotSent):
                await link.tell(MESSAGE, 5)

    run(whole)


def test_a_certificate_that_nobody_vouches_for_is_not_spoken_to() -> None:
    async def whole() -> None:
        with running_terminal(certificate=certificate()) as (reader, serving):
            settings = NexoSettings(serving.cloud_url, "POI", "Kiosk1", api_key=serving.api_key)
            async with linked(settings) as link:
                with pytest.raises(NotSent):
                    await link.ask(MESSAGE, 5)
            assert reader.received == []

    run(whole)
