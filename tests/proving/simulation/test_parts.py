from kiosk.proving.simulation.parts import SOUND_PARTS
from kiosk.services.checkout import Checkout
from kiosk.services.dispatch import Dispatch
from kiosk.services.recovery import Recovery
from kiosk.store.ledger import SqliteLedger
from kiosk.thanx.loyalty import ThanxLoyalty


def test_sound_parts_are_the_houses_own() -> None:
    assert (SOUND_PARTS.checkout, SOUND_PARTS.dispatch, SOUND_PARTS.recovery) == (
        Checkout,
        Dispatch,
        Recovery,
    )
    assert (SOUND_PARTS.ledger, SOUND_PARTS.loyalty) == (SqliteLedger, ThanxLoyalty)
