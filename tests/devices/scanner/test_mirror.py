import numpy as np

from kiosk.devices.scanner.exchange import Frame, Kind
from kiosk.devices.scanner.mirror import Counsel, Mirror
from kiosk.domain.sight import Hint, Sight
from tests.clock import TurnedClock

CORNERS = ((0.1, 0.2), (0.3, 0.2), (0.3, 0.5), (0.1, 0.5))
GREY = np.tile(np.arange(16, dtype=np.uint8) * 10, (9, 1))
FRAME = Frame(Kind.STREAM, GREY.tobytes(), 16, 9)


def looked_into() -> tuple[Mirror, TurnedClock]:
    clock = TurnedClock()
    mirror = Mirror(clock)
    mirror.look()
    return mirror, clock


def test_left_is_right_for_the_picture_and_for_the_code() -> None:
    mirror, _ = looked_into()
    mirror.show(FRAME, Sight(CORNERS, is_read=True))
    seen = mirror.look()
    assert seen is not None
    assert seen.grey == GREY[:, ::-1].tobytes()
    assert seen.sight == Sight(CORNERS, is_read=True).mirrored()


def test_a_large_picture_is_made_small() -> None:
    mirror, _ = looked_into()
    mirror.show(Frame(Kind.STREAM, bytes(1280 * 720), 1280, 720), Sight())
    seen = mirror.look()
    assert seen is not None
    assert (seen.width, seen.height, len(seen.grey)) == (960, 540, 960 * 540)


def test_every_picture_has_another_number() -> None:
    mirror, _ = looked_into()
    serials = []
    for _ in range(3):
        mirror.show(FRAME, Sight())
        seen = mirror.look()
        serials.append(seen.serial if seen else None)
    assert serials == [1, 2, 3]


def test_nothing_is_made_for_nobody() -> None:
    clock = TurnedClock()
    mirror = Mirror(clock)
    mirror.show(FRAME, Sight())
    assert mirror.look() is None
    mirror.show(FRAME, Sight())
    clock.turn(2)
    mirror.show(FRAME, Sight())
    assert mirror.look() is None


def test_what_was_seen_a_while_ago_is_not_what_is_seen() -> None:
    mirror, clock = looked_into()
    mirror.show(FRAME, Sight())
    clock.turn(0.6)
    assert mirror.look() is None


def test_a_source_that_is_away_leaves_no_picture() -> None:
    mirror, _ = looked_into()
    mirror.show(FRAME, Sight())
    mirror.clear()
    assert mirror.look() is None


def test_the_bytes_of_a_file_are_not_looked_at() -> None:
    mirror, _ = looked_into()
    mirror.show(Frame(Kind.FILE, b"a file"), Sight())
    assert mirror.look() is None


def test_a_hint_is_said_when_it_has_been_true_for_half_a_second() -> None:
    counsel, glare = Counsel(), Sight(hint=Hint.GLARE)
    said = [counsel.given(glare, step / 10) for step in range(7)]
    assert said == [None] * 5 + [Hint.GLARE] * 2


def test_a_hint_does_not_blink() -> None:
    counsel = Counsel()
    for step in range(7):
        counsel.given(Sight(hint=Hint.GLARE), step / 10)
    assert counsel.given(Sight(), 1.0) is Hint.GLARE
    assert counsel.given(Sight(), 1.7) is None


def test_another_hint_waits_its_turn_and_a_read_code_needs_none() -> None:
    counsel = Counsel()
    for step in range(7):
        counsel.given(Sight(hint=Hint.GLARE), step / 10)
    assert counsel.given(Sight(hint=Hint.CLOSER), 0.7) is None
    assert counsel.given(Sight(hint=Hint.CLOSER), 1.3) is Hint.CLOSER
    assert counsel.given(Sight(is_read=True), 1.4) is None
