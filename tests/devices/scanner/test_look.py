from kiosk.devices.scanner.look import Look
from tests.devices.scanner.make_pictures import REWARD, held


def test_pictures_are_made_once() -> None:
    look = Look(held(REWARD))
    assert look.half is look.half
    assert look.region is look.region
    assert look.half.shape == (240, 320)
