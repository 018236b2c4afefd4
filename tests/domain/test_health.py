import pytest

from kiosk.domain.health import Condition, Health


@pytest.mark.parametrize("condition", Condition)
def test_only_ready_is_ready(condition: Condition) -> None:
    assert Health(condition).is_ready == (condition == "ready")


@pytest.mark.parametrize("condition", Condition)
def test_who_is_busy_is_there(condition: Condition) -> None:
    assert Health(condition).is_there == (condition in ("ready", "busy"))
