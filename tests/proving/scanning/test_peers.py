import numpy as np
import pytest

from kiosk.proving.scanning.peers import peers
from tests.devices.scanner.make_pictures import REWARD, code, side_by_side

OTHER = "k2m9x7qp4ahs81"


@pytest.mark.parametrize("name", ["zxing-cpp", "pyzbar", "OpenCV"])
def test_each_reads_what_is_there_and_nothing_else(name: str) -> None:
    read = peers()[name]
    assert read(code(REWARD)) == (REWARD,)
    assert set(read(side_by_side(REWARD, OTHER))) == {REWARD, OTHER}
    assert read(np.full((240, 320), 128, np.uint8)) == ()


def test_a_payload_that_is_no_text_is_no_fault() -> None:
    for read in peers().values():
        assert len(read(code("caf\u00e9 \u2223 \u043a\u043e\u0434"))) <= 1
