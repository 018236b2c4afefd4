"""The door is shut in every closed state, and the poster is an open shop's."""

from typing import Any

from kiosk.domain.visit import Stage
from kiosk.proving import openings


def _make(name: str, stage: Stage, **parts: Any) -> tuple[str, Stage, dict[str, Any]]:
    return name, stage, parts


def test_the_poster_is_of_an_open_shop_and_the_door_of_a_shut_one() -> None:
    timed = [state for part in (openings.poster, openings.closed) for state in part(_make) if state[2]]
    assert len(timed) == 4
    for name, stage, parts in timed:
        assert parts["opening"].is_open(parts["local"]) == (stage is Stage.ATTRACT), name
