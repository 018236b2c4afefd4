"""The window in which the panel's true size is found: a frame that is made as large as a bank card."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from kiosk.places import resources
from kiosk.shell.display import Panel
from kiosk.shell.fonts import stand_in
from kiosk.shell.language import Languages
from kiosk.shell.pictures import IconPictures
from kiosk.shell.window import BrokenScreens

NARROWEST_MM, WIDEST_MM = 50.0, 5000.0


def attached(panel: Panel) -> Panel:
    """The panel that is there, as large as it says of itself (EDID); else `panel`."""
    screens = QGuiApplication.screens()
    width_mm = screens[0].physicalSize().width() if screens else 0.0
    if not NARROWEST_MM <= width_mm <= WIDEST_MM:
        return panel
    size = screens[0].size()
    return replace(panel, width_px=size.width(), height_px=size.height(), width_mm=width_mm)


class Calibration:
    """Asks until somebody says that it fits, or leaves: then `ended` is called. Raises BrokenScreens."""

    def __init__(self, panel: Panel, language: str, ended: Callable[[], object]) -> None:
        stand_in()
        self._width_mm = panel.width_mm
        self._ended = ended
        self._is_confirmed = False
        self._view = QQuickView()
        self._languages = Languages(self._view.engine())
        self._languages.switch(language)
        self._root = self._load(panel)
        self._root.grown.connect(self._grow)
        self._root.confirmed.connect(self._confirm)
        self._root.abandoned.connect(ended)

    @property
    def view(self) -> QQuickView:
        """The Qt window, for a hand that touches it."""
        return self._view

    @property
    def width_mm(self) -> float | None:
        """The panel's width, or None as long as nobody has confirmed it."""
        return round(self._width_mm, 1) if self._is_confirmed else None

    def show(self, *, windowed: bool = False) -> None:
        """Bring it up over the whole panel, or as a window of the panel's size."""
        self._view.show() if windowed else self._view.showFullScreen()

    def close(self) -> None:
        """Take it down."""
        self._languages.close()
        self._view.hide()
        shiboken6.delete(self._view)

    def _grow(self, share: float) -> None:
        """A larger frame means that the panel is smaller than was thought."""
        found = self._width_mm / (1 + share)
        self._width_mm = min(max(found, NARROWEST_MM), WIDEST_MM)
        self._root.setProperty("panelWidthMm", self._width_mm)

    def _confirm(self) -> None:
        self._is_confirmed = True
        self._ended()

    def _load(self, panel: Panel) -> Any:
        view = self._view
        view.engine().addImageProvider("icon", IconPictures())
        view.engine().addImportPath(str(resources() / "qml"))
        view.setTitle("Kiosk")
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(panel.width_px, panel.height_px)
        view.setInitialProperties({"panelWidthMm": panel.width_mm})
        view.setSource(QUrl.fromLocalFile(str(resources() / "qml" / "screens" / "StaffCalibration.qml")))
        if view.status() is QQuickView.Status.Error:
            raise BrokenScreens("; ".join(error.toString() for error in view.errors()))
        return view.rootObject()
