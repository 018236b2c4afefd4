from dataclasses import asdict

import numpy as np
import pytest

from kiosk.proving.frames.conditions import Conditions
from kiosk.proving.frames.trouble import SEVERITIES, Trouble, calm, troubled


@pytest.mark.parametrize("trouble", list(Trouble))
@pytest.mark.parametrize("severity", SEVERITIES)
def test_every_trouble_changes_what_is_seen(trouble: Trouble, severity: int) -> None:
    seen = calm(np.random.default_rng(1))
    assert asdict(troubled(seen, trouble, severity, np.random.default_rng(2))) != asdict(seen)


def mean(name: str, trouble: Trouble, severity: int) -> float:
    chance = np.random.default_rng(8)
    found = [getattr(troubled(Conditions(), trouble, severity, chance), name) for _ in range(40)]
    return float(np.mean(found))


@pytest.mark.parametrize(
    ("trouble", "name", "grows"),
    [
        (Trouble.DISTANCE, "module_px", False),
        (Trouble.MOTION, "motion_px", True),
        (Trouble.DEFOCUS, "defocus_px", True),
        (Trouble.GLARE, "glare", True),
        (Trouble.LOW_LIGHT, "screen", False),
        (Trouble.BANDS, "bands", True),
        (Trouble.MOIRE, "moire", True),
        (Trouble.DIM, "screen", False),
        (Trouble.OVER_EXPOSED, "exposure", True),
        (Trouble.JPEG, "jpeg", False),
        (Trouble.FINGER, "finger", True),
    ],
)
def test_it_gets_worse(trouble: Trouble, name: str, grows: bool) -> None:
    means = [mean(name, trouble, severity) for severity in SEVERITIES]
    assert means == sorted(means, reverse=not grows)
    assert len(set(means)) == 3
