import numpy as np
import pytest
import segno

from kiosk.devices.scanner.blocks import corrected
from kiosk.devices.scanner.layout import layout, mask

SIZE, PARITY = 44, 16


def block(seed: int) -> list[int]:
    """The bytes of a code of version 2, level M."""
    text = "".join(chr(byte) for byte in np.random.default_rng(seed).integers(97, 123, 26))
    made, kind = segno.make(text, version=2, error="m", micro=False, boost_error=False), layout(2)
    bits = (np.array(made.matrix, np.uint8) ^ mask(kind.side, int(made.mask))).flat[kind.order]
    return [int(byte) for byte in np.packbits(bits[: SIZE * 8])]


def spoiled(sound: list[int], places: list[int]) -> list[int]:
    return [byte ^ (0x5A if place in places else 0) for place, byte in enumerate(sound)]


def test_a_sound_block_stays() -> None:
    assert corrected(block(1), PARITY, []) == block(1)


@pytest.mark.parametrize(("wrong", "erased"), [(1, 0), (7, 0), (0, 14), (3, 8), (6, 2)])
def test_errors_cost_two_and_erasures_one(wrong: int, erased: int) -> None:
    for seed in range(20):
        sound = block(seed)
        places = np.random.default_rng(seed).permutation(SIZE)[: wrong + erased].tolist()
        assert corrected(spoiled(sound, places), PARITY, places[:erased]) == sound


def test_of_several_guesses_at_what_is_unreadable_one_that_can_be_right_is_taken() -> None:
    """Nine wrong bytes are too many, but not when some of them are known to be."""
    for seed in range(20):
        places = np.random.default_rng(seed).permutation(SIZE).tolist()
        wrong = spoiled(block(seed), places[:9])
        assert corrected(wrong, PARITY, places, [0, 2]) is None
        assert corrected(wrong, PARITY, places, [0, 2, 6, SIZE]) == block(seed)


def test_what_is_too_far_gone_is_not_invented() -> None:
    for seed in range(40):
        places = np.random.default_rng(seed).permutation(SIZE)[:16].tolist()
        assert corrected(spoiled(block(seed), places), PARITY, []) is None


def test_the_spare_is_never_used_up() -> None:
    places = list(range(15))
    assert corrected(spoiled(block(3), places), PARITY, places) is None
    assert corrected(spoiled(block(3), places), PARITY, places, spare=0) == block(3)
