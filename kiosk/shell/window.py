"""The one window: the screens on the panel, driven by the attendant's snapshots."""

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QCursor, QImage
from PySide6.QtQuick import QQuickView

from kiosk.domain.ease import Ease
from kiosk.domain.ending import Ending
from kiosk.domain.sight import Glimpse
from kiosk.domain.snapshot import Snapshot
from kiosk.places import resources
from kiosk.shell.codes import CodePictures
from kiosk.shell.display import Panel
from kiosk.shell.fonts import stand_in
from kiosk.shell.idle import IdleClock
from kiosk.shell.keys import Keys
from kiosk.shell.language import Languages
from kiosk.shell.live import LivePictures
from kiosk.shell.look import changes, house_of, modes_at
from kiosk.shell.making import Making
from kiosk.shell.network import refuse
from kiosk.shell.pictures import IconPictures
from kiosk.shell.swipes import Swipes
from kiosk.shell.touch import Touches
from kiosk.viewmodels.cast import Cast, register
from kiosk.viewmodels.intents import Intents
from kiosk.viewmodels.live import LiveViewModel
from kiosk.viewmodels.rows import camel


class Attending(Intents, Protocol):
    """Who is behind the window: takes intents, shows snapshots."""

    @property
    def snapshot(self) -> Snapshot: ...
    def listen(self, listener: Callable[[Snapshot], None]) -> None: ...
    def glimpse(self) -> Glimpse | None: ...


class BrokenScreens(Ending):
    """The QML could not be loaded: the installation is damaged."""


class Window:
    """Draws what the attendant's snapshots say and reports every touch. Raises BrokenScreens.

    `modes` of the theme are on before anything is drawn.
    """

    def __init__(
        self,
        attendant: Attending,
        panel: Panel = Panel(),  # noqa: B008
        modes: Iterable[str] = (),
    ) -> None:
        register()
        refuse()
        stand_in()
        self._attendant = attendant
        self._cast = Cast(attendant)
        self._live = LiveViewModel(attendant.glimpse)
        self._is_idle_asked = False
        self._is_read_aloud = False
        self._was_over = True
        self._dressed: frozenset[str] = frozenset()
        self._worn: frozenset[str] = frozenset()
        self._view: QQuickView | None = QQuickView()
        self._making = Making()
        self._languages = Languages(self._view.engine())
        self._panel = panel
        self._load(self._view, panel, modes)
        self._theme().setProperty("house", house_of(panel.brand))
        # The last filter hears first: that somebody is there is heard whatever becomes of the key.
        self._keys = Keys(self._view, attendant, panel.keypad)
        self._swipes = Swipes(
            self._view, self._keys, lambda: self._is_read_aloud,
            attendant.go_back, attendant.repeat, attendant.hush,
        )  # fmt: skip
        self._touches = Touches(self._view, attendant.touched, lambda: self._is_idle_asked)
        self._clock = IdleClock(attendant.tick)
        self._pulses: list[IdleClock] = []
        if changes(panel.dark):
            self._pulses.append(IdleClock(lambda: self.update(attendant.snapshot), every_ms=30_000))
        self.update(attendant.snapshot)
        attendant.listen(self.update)

    @property
    def view(self) -> QQuickView:
        """The Qt window, for a hand that touches it. Raises RuntimeError once it is closed."""
        if self._view is None:
            raise RuntimeError("the window is closed")
        return self._view

    @property
    def live(self) -> LiveViewModel:
        """What the camera sees, as far as a screen watches."""
        return self._live

    def update(self, snapshot: Snapshot) -> None:
        """Show this snapshot; a late one does nothing."""
        if self._view is not None:
            self._is_idle_asked = snapshot.idle_left_s is not None
            self._is_read_aloud = Ease.SPOKEN in snapshot.visit.eases
            self._languages.switch(snapshot.visit.language)
            self._wear(self._dressed | modes_at(self._panel.dark, snapshot.now) | snapshot.visit.eases)
            self._cast.update(snapshot)
            if snapshot.visit.is_over and not self._was_over:
                self._keys.forget()
            self._was_over = snapshot.visit.is_over

    def show(self, *, windowed: bool = False) -> None:
        """Bring it up: the whole panel without a pointer, or a window of the panel's size."""
        if windowed:
            self.view.show()
        else:
            self.view.setCursor(QCursor(Qt.CursorShape.BlankCursor))
            self.view.showFullScreen()

    def dress(self, modes: Iterable[str]) -> None:
        """Put on modes of the theme for good: those of a guest, dark, and still, which is for pictures."""
        self._dressed |= {mode.replace("-", "_") for mode in modes}
        self._wear(self._dressed)

    def grab(self) -> QImage:
        """What is on the screen now."""
        return self.view.grabWindow()

    def pulse(self, beat: Callable[[], None]) -> None:
        """Call `beat` twice a second while the screens answer."""


        def look() -> None:
            if self._answers():
                beat()

        self._pulses.append(IdleClock(look, every_ms=500))

    def close(self) -> None:
        """Take it down. The view goes before the view models, or its bindings meet nothing."""
        view, self._view = self._view, None
        if view is not None:
            self._clock.stop()
            self._live.watch(on=False)
            self._cast.rest()
            for pulse in self._pulses:
                pulse.stop()
            self._making.stop()
            self._languages.close()
            view.hide()
            shiboken6.delete(view)

    def _wear(self, modes: AbstractSet[str]) -> None:
        """What the house has put on, and what the guest has switched on."""
        if modes == self._worn:
            return
        theme = self._theme()
        for mode in modes ^ self._worn:
            theme.setProperty(camel(mode), mode in modes)
        self._worn = frozenset(modes)

    def _theme(self) -> QObject:
        theme = self.view.engine().singletonInstance("theme", "Theme")
        if not isinstance(theme, QObject):
            raise BrokenScreens("the theme is missing")
        return theme

    def _answers(self) -> bool:
        root = self._view.rootObject() if self._view is not None else None
        return root is not None and root.property("screen") is not None

    def _load(self, view: QQuickView, panel: Panel, modes: Iterable[str]) -> None:
        engine = view.engine()
        engine.setIncubationController(self._making)
        engine.addImageProvider("icon", IconPictures())
        engine.addImageProvider("code", CodePictures())
        engine.addImageProvider("camera", LivePictures(self._live))
        engine.addImportPath(str(resources() / "qml"))
        self.dress(modes)
        view.setTitle("Kiosk")
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(panel.width_px, panel.height_px)
        view.setInitialProperties(self._properties(panel))
        view.setSource(QUrl.fromLocalFile(str(resources() / "qml" / "Main.qml")))
        if view.status() is QQuickView.Status.Error:
            raise BrokenScreens("; ".join(error.toString() for error in view.errors()))

    def _properties(self, panel: Panel) -> dict[str, Any]:
        return {
            **self._cast.models,
            "live": self._live,
            "panelWidthMm": panel.width_mm,
            "screenBottomMm": panel.bottom_mm,
        }
