import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QFont, QTextLayout

from kiosk.ports import Raster
from kiosk.shell.sheet import INNER, MARGIN, WIDTH, Block, Gap, Plate, Row, Rule, Text, font, painted

pytestmark = pytest.mark.usefixtures("qapp")
MEDIUM = QFont.Weight.Medium


def dots(raster: Raster) -> npt.NDArray[np.bool_]:
    """True where the paper is black."""
    rows = np.frombuffer(raster.rows, np.uint8).reshape(raster.height, -1)
    return np.unpackbits(rows, axis=1)[:, : raster.width].astype(np.bool_)


def test_the_strip_is_as_wide_as_the_paper_and_as_high_as_its_blocks() -> None:
    raster = painted([Gap(10), Rule(4), Gap(6)])
    assert (raster.width, raster.height) == (WIDTH, 20)
    assert len(raster.rows) == WIDTH // 8 * 20


def test_nothing_is_still_a_strip() -> None:
    assert not dots(painted([])).any()


def test_a_rule_is_black_between_the_margins() -> None:
    black = dots(painted([Gap(1), Rule(2), Gap(1)]))
    assert black[1:3, MARGIN : MARGIN + INNER].all()
    assert black.sum() == 2 * INNER


def test_a_dashed_rule_has_holes() -> None:
    black = dots(painted([Rule(1, dashed=True)]))[0]
    assert black[MARGIN]
    assert 0.4 < black[MARGIN : MARGIN + INNER].mean() < 0.6


def test_words_stay_in_their_column_even_one_endless_word() -> None:
    black = dots(painted([Text("W" * 200, font(30, MEDIUM), 100, 200)]))
    columns = np.flatnonzero(black.any(axis=0))
    assert columns.min() >= 98
    assert columns.max() <= 302
    assert black.shape[0] > 200


def test_a_row_is_as_high_as_its_highest_block() -> None:
    low, high = Text("a", font(20, MEDIUM)), Text("b", font(90, MEDIUM))
    assert Row(low, high).height == high.height > low.height


@pytest.mark.parametrize("is_full", [True, False])
def test_a_plate_is_white_on_black(is_full: bool) -> None:
    plate = Plate("EAT IN", font(40, MEDIUM), is_full=is_full)
    black = dots(painted([plate]))
    middle = black[:, WIDTH // 2 - 30 : WIDTH // 2 + 30]
    assert middle.mean() > 0.5
    assert not middle.all()
    assert black[0, 0] == is_full


def test_the_house_has_its_own_font_with_figures_of_one_width() -> None:
    assert font(20, MEDIUM).family() == "Inter"
    assert Text("1111", font(40, MEDIUM)).width == Text("8888", font(40, MEDIUM)).width


@pytest.mark.parametrize(
    "words", ["", "\u0634\u0627\u0648\u0631\u0645\u0627", "\x00\x07", "<b>bold</b>", "Cr\u00e8me \U0001f354"]
)
def test_any_words_can_be_drawn(words: str) -> None:
    block: Block = Text(words, font(30, MEDIUM))
    assert painted([block]).height == max(block.height, 1)


ARABIC = "\u0634\u0627\u0648\u0631\u0645\u0627"
PEKING, SHANGHAI = "\u5317\u4eac\u70e4\u9e2d", "\u4e0a\u6d77\u70e4\u9e2d"


def of(words: str) -> npt.NDArray[np.bool_]:
    return dots(painted([Text(words, font(40, MEDIUM))]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jalape\u00f1o", "Jalapeno"),
        ("pi\u00f1\u00e1", "pi\u00f1a"),
        (PEKING, SHANGHAI),
        (ARABIC, ARABIC[::-1]),
    ],
)
def test_every_letter_is_drawn_as_itself(one: str, other: str) -> None:
    """A machine without the letters would draw the same box for each."""
    first, second = of(one), of(other)
    assert first.shape != second.shape or (first != second).any()


def test_arabic_letters_join() -> None:
    """Kept apart by signs that join nothing, the same letters take more room."""
    joined = Text(ARABIC, font(40, MEDIUM)).width
    apart = Text("\u200c".join(ARABIC), font(40, MEDIUM)).width
    assert joined < apart * 0.95


@pytest.mark.parametrize("words", [ARABIC, f"12 {ARABIC} x"])
def test_what_is_read_from_the_right_begins_there(words: str) -> None:
    columns = np.flatnonzero(of(words).any(axis=0))
    assert columns.max() > MARGIN + INNER - 10
    assert columns.min() > WIDTH // 2 - MARGIN


@pytest.mark.parametrize("words", ["Burger", PEKING, "12", f"Burger {ARABIC}"])
def test_what_is_read_from_the_left_begins_there(words: str) -> None:
    assert np.flatnonzero(of(words).any(axis=0)).min() < MARGIN + 10


@pytest.mark.parametrize("name", ["فاطمة أحمد", "ڤيكتور", "Jürgen Groß", "Hélène Lœuvre", "Iñaki", "李伟"])
def test_no_letter_of_a_name_is_the_box_of_a_missing_one(name: str) -> None:
    layout = QTextLayout(name, font(56, QFont.Weight.Bold))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert all(run.glyphIndexes() and all(run.glyphIndexes()) for run in layout.glyphRuns())
