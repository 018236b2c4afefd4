import asyncio
import contextlib

import httpx
import pytest
from starlette.responses import PlainTextResponse

from kiosk.thanx.receiving import Receiver, bound


def test_it_says_when_it_answers_and_ends_when_it_is_asked_to() -> None:
    async def scene() -> tuple[int, str]:
        ports: asyncio.Queue[int] = asyncio.Queue()
        with contextlib.closing(bound("127.0.0.1", 0)) as listening:
            receiver = Receiver(PlainTextResponse("taken"), listening, ports.put_nowait)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(receiver.run_here())
                port = await ports.get()
                async with httpx.AsyncClient(trust_env=False) as client:
                    answer = await client.post(f"http://127.0.0.1:{port}/")
                receiver.stop()
        return answer.status_code, answer.headers.get("server", "")

    assert asyncio.run(scene()) == (200, "")


def test_a_port_is_taken_once() -> None:
    with contextlib.closing(bound("127.0.0.1", 0)) as listening, pytest.raises(OSError, match="use"):
        bound("127.0.0.1", listening.getsockname()[1])
