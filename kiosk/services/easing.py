"""What a guest may ask for on every screen: another language, easier screens."""

from kiosk.domain.ease import Ease
from kiosk.domain.visit import Dialog, Stage
from kiosk.services.helping import Helping

# Who is asked something answers first; staff read as they are.
_NOT_OVER = frozenset({Dialog.SECOND_PERSON, Dialog.START_OVER, Dialog.SPEND_POINTS, Dialog.ALLERGIES})


class Easing(Helping):
    """Intents that need no order. Late or impossible ones change nothing."""

    def open_languages(self) -> None:
        """All languages, over whatever is there."""
        self._open(Dialog.LANGUAGES)

    def close_languages(self) -> None:
        self._close(Dialog.LANGUAGES)

    def set_language(self, code: str) -> None:
        """Everything is said in it from now on; nothing else changes."""
        if code in self.house.manners.languages:
            dialog = self.visit.dialog
            self.change(language=code, dialog=None if dialog is Dialog.LANGUAGES else dialog)

    def open_easier(self) -> None:
        """The switches, over whatever is there."""
        self._open(Dialog.EASIER)

    def close_easier(self) -> None:
        self._close(Dialog.EASIER)

    def ease(self, ease: Ease) -> None:
        """On, or off again; it goes when the guest goes."""
        if self.visit.stage is not Stage.STAFF and ease in self.eases_offered:
            self.change(eases=self.visit.eases ^ {ease})

    def _open(self, dialog: Dialog) -> None:
        if self.visit.stage is not Stage.STAFF and self.visit.dialog not in _NOT_OVER:
            self.change(dialog=dialog)

    def _close(self, dialog: Dialog) -> None:
        if self.visit.dialog is dialog:
            self.change(dialog=None)
