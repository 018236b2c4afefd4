"""What staff can do about orders and money, and what goes on behind the guests' backs."""

from kiosk.services.alarms import Alarms
from kiosk.services.chasing import Chase
from kiosk.services.checkout import Checkout
from kiosk.services.counter import Counter
from kiosk.services.fulfilment import Fulfilment
from kiosk.services.house import House
from kiosk.services.recovery import Recovery
from kiosk.services.refunding import Refunds
from kiosk.services.sweeping import Sweep


class Backroom:
    """One of each: the counter, refunds, alarms, and the chase that ends what nobody ends."""

    def __init__(self, house: House, checkout: Checkout, fulfilment: Fulfilment, recovery: Recovery) -> None:
        self.counter = Counter(house, checkout, fulfilment)
        self.refunds = Refunds(house, checkout, fulfilment)
        self.alarms = Alarms(house)
        self.sweep = Sweep(house, checkout)
        self.chase = Chase(house, self.counter, self.refunds, recovery, self.sweep)
