import numpy as np
import pytest
import segno
import zxingcpp

from kiosk.devices.scanner.grid import Light
from kiosk.devices.scanner.layout import layout
from kiosk.devices.scanner.message import clean
from tests.devices.scanner.make_pictures import REWARD

KIND = layout(3)


def dark(level: str = "m") -> Light:
    made = segno.make(REWARD, version=3, error=level, micro=False, boost_error=False)
    return np.array(made.matrix, np.float32) * 2 - 1


def read(modules: Light) -> list[str]:
    picture = clean(modules, KIND)
    return [] if picture is None else [code.text for code in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize("level", list("lmqh"))
def test_sure_modules_are_the_code(level: str) -> None:
    assert read(dark(level)) == [REWARD]


def test_what_glare_hides_is_left_out() -> None:
    hidden = dark("q")
    hidden[9:20, 9:20] = 0.01
    assert read(hidden) == [REWARD]


def test_sure_but_wrong_is_refused_rather_than_guessed() -> None:
    wrong = dark()
    wrong[9:24, 9:24] *= -1
    assert read(wrong) == []


def test_noise_says_nothing() -> None:
    chance = np.random.default_rng(2)
    for _ in range(30):
        assert read(chance.normal(0, 1, (KIND.side, KIND.side)).astype(np.float32)) == []
