import numpy as np
import pytest
import segno

from kiosk.devices.scanner.blocks import corrected
from kiosk.devices.scanner.layout import VERSIONS, format_words, layout, mask


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("name", "level"), [("l", 1), ("m", 0), ("q", 3), ("h", 2)])
def test_the_bytes_of_a_code_are_where_the_layout_says(version: int, name: str, level: int) -> None:
    made = segno.make("ab|1x", version=version, error=name, micro=False, boost_error=False)
    matrix, kind = np.array(made.matrix, np.uint8), layout(version)
    assert matrix.shape == (kind.side, kind.side)
    assert np.array_equal(matrix[kind.fixed < 2], kind.fixed[kind.fixed < 2])
    for word in matrix.flat[kind.formats]:
        fits = format_words() @ (word.astype(np.int8) * 2 - 1)
        assert (fits.max(), divmod(int(fits.argmax()), 8)) == (15, (level, made.mask))
    bits = (matrix ^ mask(kind.side, int(made.mask))).flat[kind.order]
    stream = np.packbits(bits[: len(bits) // 8 * 8])
    for places, parity in kind.blocks(level):
        block = [int(byte) for byte in stream[places]]
        assert corrected(block, parity, []) == block


def test_every_byte_belongs_to_one_block() -> None:
    for version in VERSIONS:
        places = np.concatenate([each for each, _ in layout(version).blocks(2)])
        assert sorted(places.tolist()) == list(range(len(places)))
