"""The receipt as the guest wants it: on paper, as a code for their phone, or none; all are as good."""

import logging
from dataclasses import replace

from kiosk.domain.course import Phase
from kiosk.domain.order import Order, OrderId
from kiosk.domain.snapshot import Snapshot
from kiosk.domain.ticket import Receipt, ReceiptBy
from kiosk.domain.trouble import Outage, Refusal
from kiosk.domain.visit import Stage
from kiosk.services.rating import RatingDesk

_log = logging.getLogger(__name__)


class ReceiptDesk(RatingDesk):
    """Where the site prints for everybody nobody is asked. Without paper the sale is as good."""

    _printed: OrderId | None = None

    @property
    def snapshot(self) -> Snapshot:
        return replace(super().snapshot, asks_receipt=self._asks_receipt)

    def take_receipt(self, by: ReceiptBy | None) -> None:
        """None puts the code away. Who has just chosen has the whole time again; paper is printed once."""
        order = self.visit.finished
        if order is None or not self._asks_receipt:
            return
        if by is not ReceiptBy.PRINT or self._safe.start(f"receipt {order.id}", self._print(order)):
            self.change(receipt=by)
        if self.done_at_s is not None:
            self._start_done_clock()
            self.publish()

    @property
    def _asks_receipt(self) -> bool:
        visit = self.visit
        is_paid = visit.finished is not None and visit.finished.course.phase is not Phase.HELD
        return self.house.manners.asks_receipt and visit.stage is Stage.DONE and is_paid

    async def _print(self, order: Order) -> None:
        if self._printed == order.id:
            return
        self._printed = order.id
        receipt = Receipt.of(order, self.house.manners.merchant)
        try:
            await self.house.printer.print(f"receipt-{order.number:03}", self.house.paper.receipt(receipt))
        except (Outage, Refusal) as fault:
            _log.warning("receipt not printed", extra={"code": fault.code.value})
            self._printed = None
            if self.visit.finished is not None and self.visit.finished.id == order.id:
                self.change(receipt=ReceiptBy.OUT)
