"""Every screen test ends with a look at what the engine complained of."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.screens.front import TALL, Front


@pytest.fixture
def front(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Front]:
    """The window on the home panel, or on the panel that a test asks for as its parameter."""
    front = Front(qtbot, getattr(request, "param", TALL))
    yield front
    warnings = list(front.warnings)
    front.close()
    assert warnings == []
