"""What staff must look after: each trouble with the number of its order, for whoever shows it."""

from datetime import timedelta

from kiosk.domain.course import Duty, Phase, Stray
from kiosk.domain.order import Order
from kiosk.domain.trouble import Code, Trouble
from kiosk.services.house import House

# A report that is still not through after a day will not get through by itself (reliability 2.6).
_LATE = timedelta(hours=24)
_OF_PHASE = {
    Phase.IN_DOUBT: Code.PAYMENT_UNKNOWN,
    Phase.FOUND: Code.PAYMENT_FOUND,
    Phase.OWED: Code.PAYMENT_OWED,
    Phase.GIVING_BACK: Code.WRONG_AMOUNT,
    Phase.REFUNDING: Code.REFUND_UNKNOWN,
}


class Alarms:
    """Looked at by the staff's screen and by whoever watches from outside."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def look(self) -> tuple[Trouble, ...]:
        """The worst first: money, food, points, the machine. Raises Outage(STORE_FAILED)."""
        orders = await self._house.ledger.open_orders()
        money = [Trouble(_OF_PHASE[each.course.phase], str(each.number)) for each in orders if _is_open(each)]
        money += [Trouble(_of(stray), str(each.number)) for each in orders if (stray := each.course.stray)]
        food = [Trouble(Code.KITCHEN_SILENT, str(each.number)) for each in orders if _is_uncooked(each)]
        machine = await self._house.machine.troubles() if self._house.machine is not None else ()
        return (*money, *food, *await self._reports(), *machine)

    async def _reports(self) -> tuple[Trouble, ...]:
        """How many reports are parked, and how many have waited too long."""
        parked = len(await self._house.outbox.parked())
        oldest = self._house.clock.now() - _LATE
        waiting = await self._house.outbox.waiting()
        late = len([each for each in waiting if each.ordered_at is not None and each.ordered_at < oldest])
        counts = ((Code.REPORTS_PARKED, parked), (Code.REPORTS_LATE, late))
        return tuple(Trouble(code, str(count)) for code, count in counts if count)


def _of(stray: Stray) -> Code:
    return Code.PAYMENT_OWED if stray.is_owed else Code.CHARGED_LATE


def _is_open(order: Order) -> bool:
    return order.course.phase in _OF_PHASE


def _is_uncooked(order: Order) -> bool:
    return order.course.phase is Phase.SERVED and order.course.ticket is Duty.FAILED
