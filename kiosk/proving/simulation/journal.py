"""What the kiosk's journal holds, read for the invariants through the store's own doors."""

from kiosk.domain.course import Duty, Phase
from kiosk.domain.order import Order, OrderId
from kiosk.ports import Ledger
from kiosk.proving.simulation.story import Story
from kiosk.store.outbox import SqliteOutbox


class Journal:
    """Looks without being noticed: no fault strikes here."""

    def __init__(self, ledger: Ledger, outbox: SqliteOutbox) -> None:
        self._ledger = ledger
        self._outbox = outbox

    async def read(self, story: Story) -> None:
        """State, attempts and reports of the order."""
        order = await self._ledger.order(story.order_id)
        if order is not None:
            story.state, story.phase = order.state, order.course.phase
            stray = order.course.stray
            story.is_returning = stray is not None and not stray.is_owed
            story.is_uncooked = order.course.ticket is Duty.FAILED
        for attempt in await self._ledger.attempts(story.order_id):
            if attempt.sale is not None:
                story.refund_intents.add(attempt.id)
            else:
                story.intents[attempt.id] = attempt.amount.cents
                story.outcomes[attempt.id] = attempt.outcome

    async def read_reports(self, stories: dict[OrderId, Story]) -> None:
        """Which reports wait and which were set aside, for all orders."""
        for story in stories.values():
            story.waiting, story.parked = set(), set()
        for waiting in await self._outbox.waiting():
            stories[waiting.order_id].waiting.add(waiting.state)
        for parked in await self._outbox.parked():
            stories[parked.order_id].parked.add(parked.state)

    async def is_settled(self) -> bool:
        """No order is open but for staff, and no report waits but behind one that was set aside.

        What the reader said no to was asked about once more.
        """
        if not all(_is_for_staff(order) for order in await self._ledger.open_orders()):
            return False
        if any(not each.looks for each in await self._ledger.denials()):
            return False
        aside = {each.order_id for each in await self._outbox.parked()}
        return all(each.order_id in aside for each in await self._outbox.waiting())


def _is_for_staff(order: Order) -> bool:
    course = order.course
    if course.stray is not None:
        return course.stray.is_owed
    return course.phase is Phase.OWED or (course.phase is Phase.SERVED and course.ticket is Duty.FAILED)
