import sys

import pytest

import kiosk.services.dispatch
import kiosk.thanx.verdicts
from kiosk.proving.simulation.mutation import Mutant, NoSuchPlace, parts_of
from kiosk.proving.simulation.parts import SOUND_PARTS
from kiosk.thanx.exchange import Reply

KIND = Mutant(
    "5xx as not applied",
    "kiosk.thanx.verdicts",
    "if status in _UNKNOWN or status >= 500:\n        return Unknown(",
    "if status in _UNKNOWN or status >= 500:\n        return NotApplied(",
)


def test_the_change_is_seen_by_whoever_uses_the_module_and_by_nobody_else() -> None:
    parts = parts_of(KIND)
    sessions = sys.modules[SOUND_PARTS.loyalty.__module__]
    assert parts.loyalty is not SOUND_PARTS.loyalty
    assert sessions is sys.modules["kiosk.thanx.loyalty"]
    said = kiosk.thanx.verdicts.verdict(Reply(503))
    assert type(said).__name__ == "Unknown"
    changed = sys.modules["kiosk.thanx.verdicts"]
    assert changed is kiosk.thanx.verdicts


def test_everything_is_as_before_afterwards() -> None:
    before = {name: module for name, module in sys.modules.items() if name.startswith("kiosk")}
    packages = dict(vars(sys.modules["kiosk"]))
    parts_of(KIND)
    assert {name: sys.modules.get(name) for name in before} == before
    assert dict(vars(sys.modules["kiosk"])) == packages
    assert kiosk.services.dispatch is sys.modules["kiosk.services.dispatch"]
    assert not any(type(finder).__name__ == "_Changed" for finder in sys.meta_path)


@pytest.mark.parametrize(
    ("module", "before"),
    [
        ("kiosk.thanx.verdicts", "what is not there"),
        ("kiosk.thanx.verdicts", "status"),
        ("kiosk.thanx.nowhere", "status"),
    ],
)
def test_a_change_whose_place_is_gone_says_so(module: str, before: str) -> None:
    with pytest.raises(NoSuchPlace):
        parts_of(Mutant("lost", module, before, "x"))
