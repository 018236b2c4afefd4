from collections.abc import Iterator

import pytest

from kiosk.sandbox.running import RunningSandbox, running


@pytest.fixture
def sandbox() -> Iterator[RunningSandbox]:
    """A strict pretend Thanx of its own for each journey."""
    with running(strict=True) as serving:
        yield serving


@pytest.fixture
def busy_sandbox() -> Iterator[RunningSandbox]:
    """The same without the rate limit: several kiosks share one credential."""
    with running(strict=True, rate_limit=False) as serving:
        yield serving
