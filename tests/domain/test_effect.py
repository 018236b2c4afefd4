import typing
from dataclasses import is_dataclass

from kiosk.domain.effect import Effect, Print


def test_effects_are_values() -> None:
    kinds = typing.get_args(Effect)
    assert len(kinds) == 15
    assert all(is_dataclass(kind) for kind in kinds)
    assert Print(is_copy=True) == Print(is_copy=True) != Print(is_copy=False)
