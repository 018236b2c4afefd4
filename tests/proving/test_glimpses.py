from kiosk.domain.sight import Hint
from kiosk.proving.glimpses import glimpses


def test_every_hint_and_the_tick_are_pictured() -> None:
    seen = dict(glimpses())
    assert {each.sight.hint for each in seen.values()} == {None, *Hint}
    assert seen["read"].sight.is_read
    assert seen["nobody"].sight.corners == ()
    assert len(seen["located"].sight.corners) == 4
    assert all(len(each.grey) == each.width * each.height for each in seen.values())
