from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.domain.visit import Stage
from kiosk.viewmodels.cast import Cast, register
from kiosk.viewmodels.frame import FrameViewModel
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import ONE_BURGER, a_snapshot

TYPED = b"""
import QtQml
import Kiosk.Models
QtObject {
    required property FrameViewModel frame
    required property MenuViewModel menu
    property RowsModel rows: menu.sections
    property string seen: frame.screen + " " + menu.total + " " + rows.count
}
"""


def test_every_screen_has_its_view_model() -> None:
    names = set(Cast(Recording().intents).models) - {"frame", "easier", "reading"}
    assert names == {"signIn" if stage is Stage.SIGN_IN else stage.value for stage in Stage}


def test_qml_knows_the_types_and_follows_the_snapshot(qtbot: QtBot) -> None:
    register()
    cast, engine = Cast(Recording().intents), QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(TYPED, QUrl())
    made = component.createWithInitialProperties({name: cast.models[name] for name in ("frame", "menu")})
    assert component.errors() == []
    cast.update(a_snapshot(basket=ONE_BURGER))
    assert made.property("seen") == "menu $12.85 1"


def test_the_frame_speaks_last() -> None:
    """A screen comes up with its content: the content is there before the frame calls it."""
    cast = Cast(Recording().intents)
    seen: list[str] = []
    cast.models["frame"].changed.connect(lambda: seen.append(cast.models["menu"].property("total")))
    cast.update(a_snapshot(basket=ONE_BURGER))
    assert seen == ["$12.85"]


def test_at_rest_nobody_waits_for_a_next_knock(qtbot: QtBot) -> None:
    cast = Cast(Recording().intents)
    frame = cast.models["frame"]
    assert isinstance(frame, FrameViewModel)
    frame.knock()
    assert frame.is_knocking
    cast.rest()
    assert not frame.is_knocking
