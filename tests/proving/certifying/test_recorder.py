from datetime import UTC, datetime

from kiosk.proving.certifying.record import GUEST, TESTER, Expected
from kiosk.proving.certifying.recorder import Recorder
from kiosk.siting import Exchanged
from tests import builders

EXPECTED = Expected("client", "merchant", "cb71e3", "kiosk/1.0.0", "here", "http://a", "http://b", "t", "t")
CALL = Exchanged(datetime(2026, 6, 1, tzinfo=UTC), 1.0, 2.0, "GET", "http://a/api/account", (), b"", 200)


def test_everything_belongs_to_the_scene_that_is_played() -> None:
    recorder = Recorder("one")
    recorder.heard(CALL)
    with recorder.as_tester():
        recorder.heard(CALL)
    recorder.scene = "two"
    recorder.heard(CALL)
    recorder.touched("eatIn")
    recorder.meddled("down", "/api/baskets")
    recorder.ended(builders.an_order())
    recorder.looked("after", builders.a_member())
    record = recorder.record(EXPECTED, {"more": 1})
    assert [(call.scene, call.by) for call in record.calls] == [
        ("one", GUEST), ("one", TESTER), ("two", GUEST),
    ]  # fmt: skip
    assert [each.what for each in record.done("two")] == ["eatIn"]
    assert (record.planned[0].what, record.orders[0].scene) == ("down", "two")
    look = record.look("two", "after")
    assert look is not None
    assert (look.balance, len(look.rewards)) == (248, 1)
    assert record.facts["more"] == 1
    assert record.sights == ()
