import pytest

from kiosk.proving.auditing.contrast import contrast, luminance
from kiosk.proving.auditing.seen import Colour

BLACK, WHITE = (0, 0, 0), (255, 255, 255)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        (BLACK, WHITE, 21.0),
        (WHITE, WHITE, 1.0),
        # The examples that the Web Content Accessibility Guidelines are explained with.
        ((0x76, 0x76, 0x76), WHITE, 4.54),
        ((0x95, 0x95, 0x95), WHITE, 3.0),
        ((255, 0, 0), WHITE, 4.0),
    ],
)
def test_contrast(one: Colour, other: Colour, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_luminance_goes_from_nothing_to_all() -> None:
    assert (luminance(BLACK), luminance(WHITE)) == (0, pytest.approx(1))
