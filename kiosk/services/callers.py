"""Names that are called when the food is ready: in memory alone, until the kitchen has its ticket."""

from kiosk.domain.order import OrderId


class Callers:
    """A name is told by the guest, read once for the ticket, and gone. It is never logged or kept."""

    def __init__(self) -> None:
        self._names: dict[OrderId, str] = {}

    def tell(self, order_id: OrderId, name: str) -> None:
        """Whom to call for this order; an empty name is none."""
        if name:
            self._names[order_id] = name
        else:
            self.forget(order_id)

    def of(self, order_id: OrderId) -> str:
        return self._names.get(order_id, "")

    def forget(self, order_id: OrderId) -> None:
        self._names.pop(order_id, None)
