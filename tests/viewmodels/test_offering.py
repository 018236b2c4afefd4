import pytest

from kiosk.viewmodels.cart import CartViewModel
from kiosk.viewmodels.menu import MenuViewModel
from kiosk.viewmodels.offering import Offering
from kiosk.viewmodels.review import ReviewViewModel
from tests.viewmodels.recording import Recording


@pytest.mark.parametrize("kind", [MenuViewModel, CartViewModel, ReviewViewModel])
def test_an_offer_is_used_and_removed_from_each(kind: type[Offering]) -> None:
    asked = Recording()
    model = kind(asked.intents)
    model.useOffer("free-fries")
    model.removeOffer()
    assert asked.heard == [("use_offer", "free-fries"), ("remove_offer",)]
