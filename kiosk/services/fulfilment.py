"""After the sale: ticket to the kitchen, receipt on paper, hand-over. Nothing here undoes a sale."""

import logging

from kiosk.domain import happening as on
from kiosk.domain.order import Order
from kiosk.domain.trouble import Code
from kiosk.services.checkout import Checkout
from kiosk.services.house import House

_log = logging.getLogger(__name__)


class Fulfilment:
    """Brings a billed order to the kitchen and to the guest."""

    def __init__(self, house: House, checkout: Checkout) -> None:
        self._house = house
        self._checkout = checkout

    async def serve(self, order: Order) -> Code | None:
        """Everything after `billed`; the code of what the guest must be told, or None. Never raises."""
        try:
            ended = await self._checkout.driver.run(order, on.Serve(), is_sold=True)
        except Exception:  # noqa: BLE001  paid is paid: it is logged, and somebody must look after the order
            _log.exception("order not served", extra={"order": order.id})
            return Code.KITCHEN_SILENT
        return next(iter(ended.troubles), None)
