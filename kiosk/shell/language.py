"""Changes the language of everything on the screen while it is shown."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.places import resources


def words_of(language: str, folder: Path | None = None) -> Path:
    """The compiled words of a language; English has its plurals there."""
    return (folder or resources() / "i18n") / f"kiosk_{language}.qm"


class Languages:
    """Keeps one translator installed. A language without words shows the source text, which is English."""

    def __init__(self, engine: QQmlEngine, folder: Path | None = None) -> None:
        self._engine = engine
        self._folder = folder
        self._translator: QTranslator | None = None
        self._current = ""
        # The translator reads in these for as long as it lives.
        self._words = b""

    def switch(self, language: str) -> None:
        """Speak this language from now on."""
        if language == self._current:
            return
        self._current = language
        self.close()
        translator = QTranslator()
        # Read, not mapped: a file that is replaced while it is mapped ends the process.
        file = words_of(language, self._folder)
        self._words = file.read_bytes() if file.is_file() else b""
        if translator.load(self._words):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        self._engine.setUiLanguage(language)
        self._engine.retranslate()

    def close(self) -> None:
        """Give the source text back."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
