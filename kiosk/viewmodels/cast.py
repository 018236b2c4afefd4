"""All view models of one window: built together, updated together."""

from PySide6.QtQml import qmlRegisterUncreatableType

from kiosk.domain.snapshot import Snapshot
from kiosk.viewmodels import pictures
from kiosk.viewmodels.attract import AttractViewModel
from kiosk.viewmodels.cart import CartViewModel
from kiosk.viewmodels.closed import ClosedViewModel
from kiosk.viewmodels.done import DoneViewModel
from kiosk.viewmodels.easier import EasierViewModel
from kiosk.viewmodels.filters import FiltersViewModel
from kiosk.viewmodels.frame import FrameViewModel
from kiosk.viewmodels.handover import HandoverViewModel
from kiosk.viewmodels.intents import Intents
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.join import JoinViewModel
from kiosk.viewmodels.live import LiveViewModel
from kiosk.viewmodels.menu import MenuViewModel
from kiosk.viewmodels.pay import PayViewModel
from kiosk.viewmodels.reading import ReadingViewModel
from kiosk.viewmodels.resume import ResumeViewModel
from kiosk.viewmodels.review import ReviewViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.search import SearchViewModel
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.sign_in import SignInViewModel
from kiosk.viewmodels.staff import StaffViewModel

MODULE = "Kiosk.Models"

_SCREENS: dict[str, type[Showing]] = {
    "frame": FrameViewModel,
    "attract": AttractViewModel,
    "menu": MenuViewModel,
    "item": ItemViewModel,
    "cart": CartViewModel,
    "search": SearchViewModel,
    "filters": FiltersViewModel,
    "handover": HandoverViewModel,
    "signIn": SignInViewModel,
    "review": ReviewViewModel,
    "pay": PayViewModel,
    "done": DoneViewModel,
    "join": JoinViewModel,
    "closed": ClosedViewModel,
    "resume": ResumeViewModel,
    "easier": EasierViewModel,
    "reading": ReadingViewModel,
    "staff": StaffViewModel,
}


def register() -> None:
    """Make the types known to QML as `Kiosk.Models`; needed once, before the first QML is loaded."""
    for kind in (RowsModel, Showing, LiveViewModel, *_SCREENS.values()):
        # The stubs of PySide6 6.11 ask for bytes here, the function itself takes only str.
        name, reason = kind.__name__, "made in Python"
        qmlRegisterUncreatableType(kind, MODULE, 1, 0, name, reason)  # type: ignore[arg-type]


class Cast:
    """The view models by the names that `Main.qml` requires them under."""

    def __init__(self, intents: Intents) -> None:
        self.models = {name: kind(intents) for name, kind in _SCREENS.items()}

    def update(self, snapshot: Snapshot) -> None:
        """Show this snapshot everywhere; the frame last, so that a screen comes up ready."""
        pictures.of_menu(snapshot.menu.pictures, snapshot.menu.version)
        for name, model in self.models.items():
            if name != "frame":
                model.update(snapshot)
        self.models["frame"].update(snapshot)

    def rest(self) -> None:
        """No timer of theirs runs any more: they may be forgotten, in whichever thread that happens."""
        frame = self.models["frame"]
        if isinstance(frame, FrameViewModel):
            frame.forget_knocks()
