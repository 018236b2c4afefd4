"""What every screen with a member's rewards asks for: put one on, take it off."""

from PySide6.QtCore import Slot

from kiosk.domain.member import OfferId
from kiosk.viewmodels.showing import Showing


class Offering(Showing):
    """A view model from which an offer is used and removed with one touch each."""

    @Slot(str)
    def useOffer(self, offer_id: str) -> None:
        self._intents.use_offer(OfferId(offer_id))

    @Slot()
    def removeOffer(self) -> None:
        self._intents.remove_offer()
