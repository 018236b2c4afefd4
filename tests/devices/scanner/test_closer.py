import numpy as np
import zxingcpp

from kiosk.devices.scanner.closer import Place, is_hopeful, is_place, modules, placed, prepare, settled, tight
from kiosk.devices.scanner.grid import _around, _pulls, _wanted
from kiosk.devices.scanner.layout import layout
from kiosk.devices.scanner.squares import squares
from tests.devices.scanner.make_pictures import REWARD
from tests.devices.scanner.seen import seen


def test_of_all_squares_the_code_fits_best_and_its_version_is_known() -> None:
    shot = seen(REWARD)
    best = min(
        (
            settled(shot.frame, place)
            for place in placed(shot.frame, [tight(square) for square in squares(shot.frame)])
        ),
        key=fit,
    )
    assert best.version == shot.version
    assert is_hopeful(best)
    assert np.abs(best.corners - shot.corners).max() < 3


def fit(place: Place) -> float:
    return place.misfit


def test_at_its_place_a_smeared_code_is_drawn_anew() -> None:
    shot = seen(REWARD, motion_px=18.0)
    near = settled(shot.frame, Place(shot.corners, shot.version))
    _, picture = modules(shot.frame, near)
    assert picture is not None
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [REWARD]


def test_where_there_is_no_code_nothing_is_hopeful() -> None:
    noise = np.random.default_rng(4).integers(0, 256, (720, 1280), dtype=np.uint8)
    corners = np.array([[400, 200], [600, 200], [600, 400], [400, 400]], np.float32)
    assert not is_hopeful(settled(noise, Place(corners, 2)))
    assert placed(noise, []) == []


def test_a_place_must_have_a_shape() -> None:
    square = np.array([[0, 0], [50, 0], [50, 50], [0, 50]], np.float32)
    assert is_place(square, 2)
    assert not is_place(square, 40)
    assert not is_place((square / 10).astype(np.float32), 2)
    assert not is_place(square[[0, 2, 1, 3]], 2)


def test_once_prepared_a_closer_look_makes_no_tables() -> None:
    shot = seen(REWARD, motion_px=18.0)
    prepare()
    before = tables_made()
    modules(shot.frame, settled(shot.frame, Place(shot.corners, shot.version)))
    assert tables_made() == before > 0


def tables_made() -> int:
    return sum(table.cache_info().misses for table in (layout, _pulls, _wanted, _around))
