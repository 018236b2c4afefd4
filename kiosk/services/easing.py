"""What a guest may ask for on every screen: another language, easier screens, somebody of the staff."""

from kiosk.domain.ease import Ease
from kiosk.domain.visit import Dialog, Stage
from kiosk.services.desk import Desk

# Who is asked something answers first; staff read as they are.
_NOT_OVER = frozenset({Dialog.SECOND_PERSON, Dialog.START_OVER, Dialog.SPEND_POINTS, Dialog.ALLERGIES})


class Easing(Desk):
    """Intents that need no order. Late or impossible ones change nothing."""

    def set_language(self, code: str) -> None:
        if code in self.house.manners.languages:
            self.change(language=code)

    def call_help(self) -> None:
        self.help_called = True
        self.publish()

    def acknowledge_help(self) -> None:
        self.help_called = False
        self.publish()

    def open_easier(self) -> None:
        """The switches, over whatever is there."""
        if self.visit.stage is not Stage.STAFF and self.visit.dialog not in _NOT_OVER:
            self.change(dialog=Dialog.EASIER)

    def close_easier(self) -> None:
        if self.visit.dialog is Dialog.EASIER:
            self.change(dialog=None)

    def ease(self, ease: Ease) -> None:
        """On, or off again; it goes when the guest goes."""
        if self.visit.stage is not Stage.STAFF and ease in self.eases_offered:
            self.change(eases=self.visit.eases ^ {ease})
