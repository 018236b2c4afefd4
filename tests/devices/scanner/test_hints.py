import numpy as np
import pytest

from kiosk.devices.scanner.closer import Place
from kiosk.devices.scanner.decode import StreamDecoder
from kiosk.devices.scanner.hints import located_at, read_at
from kiosk.domain.sight import Hint, Sight
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen


@pytest.mark.parametrize(
    ("trouble", "hint"),
    [
        ({}, None),
        ({"module_px": 2.0}, Hint.CLOSER),
        ({"glare": 5.0, "glare_size": 0.4}, Hint.GLARE),
        ({"screen": 0.03, "ambient": 0.02, "veil": 0.002}, Hint.BRIGHTER),
        ({"exposure": 12.0}, None),
    ],
)
def test_a_hint_is_given_for_what_is_known_only(trouble: dict[str, float], hint: Hint | None) -> None:
    shot = seen(REWARD, **trouble)
    found = located_at(shot.frame, Place(shot.corners, shot.version))
    assert found.hint is hint
    assert not found.is_read
    assert np.allclose(found.corners, shot.corners / [1280, 720], atol=1e-4)


def test_a_code_that_is_read_needs_no_hint() -> None:
    frame = np.zeros((100, 200), np.uint8)
    square = np.array([[20, 10], [60, 10], [60, 50], [-20, 50]], np.float32)
    assert read_at(frame, square) == Sight(((0.1, 0.1), (0.3, 0.1), (0.3, 0.5), (0.0, 0.5)), is_read=True)
    assert read_at(frame, None) == Sight(is_read=True)
    assert read_at(frame, square[:2]) == Sight(is_read=True)


def test_a_stream_tells_where_the_code_is() -> None:
    shot = seen(REWARD)
    stream = StreamDecoder()
    assert stream.read(shot.frame) == (REWARD,)
    assert stream.sight.is_read
    far = np.abs(np.array(stream.sight.corners) - shot.corners / [1280, 720]).max()
    assert far < 0.01
    stream.read(np.zeros((720, 1280), np.uint8))
    assert stream.sight == Sight()
    stream.read(None)
    assert stream.sight == Sight()
