"""The pretend Thanx over loopback, once for this folder and as on its first day for each test."""

from collections.abc import Iterator

import pytest

from kiosk.sandbox.running import RunningSandbox, running


@pytest.fixture(scope="package")
def serving_thanx() -> Iterator[RunningSandbox]:
    # Turned clocks do not wait: the sandbox's own limit would bite where ours has let time pass.
    with running(strict=True, rate_limit=False) as sandbox:
        yield sandbox


@pytest.fixture
def thanx(serving_thanx: RunningSandbox) -> Iterator[RunningSandbox]:
    yield serving_thanx
    serving_thanx.reset()
