import numpy as np

from kiosk.proving.frames.conditions import HEIGHT, WIDTH
from kiosk.proving.frames.room import room


def test_a_room_is_as_light_as_asked_and_never_the_same() -> None:
    chance = np.random.default_rng(3)
    dark, light = room(chance, 0.05), room(chance, 0.5)
    assert dark.shape == (HEIGHT, WIDTH)
    assert dark.min() >= 0
    assert dark.mean() < light.mean() / 4
    assert not np.allclose(dark * 10, light)
