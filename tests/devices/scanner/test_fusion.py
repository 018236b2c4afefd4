import numpy as np
import segno
import zxingcpp

from kiosk.devices.scanner.closer import Place
from kiosk.devices.scanner.fusion import Fusion
from kiosk.devices.scanner.grid import Light, Modules
from kiosk.devices.scanner.layout import layout
from kiosk.devices.scanner.message import clean
from tests.devices.scanner.make_pictures import MEMBER, REWARD

PLACE = Place(np.zeros((4, 2), np.float32), 3)


def dark(text: str = REWARD) -> Light:
    made = segno.make(text, version=3, error="l", micro=False, boost_error=False)
    return np.array(made.matrix, np.float32) * 2 - 1


def hidden(rows: slice) -> Modules:
    """A glare over these rows: sure, and wrong."""
    modules = dark()
    modules[rows, 9:] = -0.3
    return Modules(modules, 0.1)


def test_what_one_frame_lacks_the_next_has() -> None:
    fusion, kind = Fusion(), layout(3)
    frames = [hidden(slice(start, start + 8)) for start in (8, 15, 21)]
    assert [clean(frame.dark, kind) for frame in frames] == [None] * 3
    pictures = [fusion.adding(PLACE, frame) for frame in frames]
    assert pictures[0] is None
    assert pictures[-1] is not None
    assert [code.text for code in zxingcpp.read_barcodes(pictures[-1])] == [REWARD]


def test_another_version_is_another_code() -> None:
    fusion = Fusion()
    fusion.adding(PLACE, Modules(dark(), 0.1))
    other = np.array(segno.make(MEMBER, version=2, micro=False).matrix, np.float32) * 2 - 1
    assert fusion.adding(Place(PLACE.corners, 2), Modules(other, 0.1)) is None
    assert fusion.adding(Place(PLACE.corners, 2), Modules(other, 0.1)) is not None


def test_what_is_known_by_now_is_a_guess_for_the_next_frame() -> None:
    fusion = Fusion()
    assert fusion.guess(3) is None
    fusion.adding(PLACE, Modules(dark() * np.float32(0.5), 0.1))
    fusion.adding(PLACE, Modules(dark() * np.float32(0.5), 0.2))
    guess = fusion.guess(3)
    assert guess is not None
    assert np.allclose(guess, dark() * 0.5, atol=1e-5)
    assert fusion.guess(2) is None
