"""Names that are called when the food is ready: in memory alone, until the kitchen has its ticket."""

from kiosk.domain.order import OrderId

_MOST = 40


class Callers:
    """A name is told by the guest, read for the ticket, and gone. It is never logged or kept.

    What nobody fetches, of an order that was never paid at the counter, gives way to later ones.
    """

    def __init__(self) -> None:
        self._names: dict[OrderId, str] = {}

    def tell(self, order_id: OrderId, name: str) -> None:
        """Whom to call for this order; an empty name is none."""
        if name:
            self._names[order_id] = name
            for stale in list(self._names)[:-_MOST]:
                self.forget(stale)
        else:
            self.forget(order_id)

    def of(self, order_id: OrderId) -> str:
        return self._names.get(order_id, "")

    def forget(self, order_id: OrderId) -> None:
        self._names.pop(order_id, None)
