import subprocess
import sys

import httpx
import pytest

from kiosk.proving.waiting import until
from kiosk.sandbox.child import child, read
from kiosk.sandbox.problems import SandboxProblem


def test_it_serves_over_http_and_ends_with_the_block() -> None:
    with child() as serving:
        journal = serving.loyalty_url.removesuffix("api/") + "_sandbox/journal"
        assert httpx.get(journal).status_code == 200
        assert serving.people
    with pytest.raises(httpx.ConnectError):
        httpx.get(journal)


def test_it_ends_with_its_parent_even_if_that_is_killed() -> None:
    script = (
        "import sys, time\nfrom kiosk.sandbox.child import child\n"
        "with child() as serving:\n    print(serving.loyalty_url, flush=True)\n    time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    address = parent.stdout.readline().strip().removesuffix("api/") + "_sandbox/journal"
    assert httpx.get(address).status_code == 200
    parent.kill()
    parent.communicate()

    import asyncio

    asyncio.run(until(lambda: not _answers(address), within_s=15, what="the child to end"))


def _answers(address: str) -> bool:
    try:
        return httpx.get(address, timeout=1).status_code == 200
    except httpx.HTTPError:
        return False


def test_other_words_than_its_own_are_told_plainly() -> None:
    with pytest.raises(SandboxProblem, match="said something else"):
        read('{"hello": "world"}')


