import asyncio

from kiosk.domain.journal import Change, Filed
from kiosk.domain.order import OrderId, OrderState
from kiosk.store.database import Database
from kiosk.store.history import SqliteHistory
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import SqliteOutbox
from tests.builders import MEMBER, an_order

_BODY = b'{"state":"placed"}'


def test_delivered_reports_are_still_told(ledger: SqliteLedger, database: Database) -> None:
    async def file() -> tuple[Filed, ...]:
        await ledger.commit(Change(an_order(member_id=MEMBER), "placed", ((OrderState.PLACED, _BODY),)))
        outbox = SqliteOutbox(database)
        (waiting,) = await outbox.waiting()
        await outbox.sending(waiting)
        await outbox.delivered(waiting, "as it should")
        return await SqliteHistory(database).reports(OrderId("order-1"))

    (filed,) = asyncio.run(file())
    assert filed == Filed(OrderId("order-1"), OrderState.PLACED, _BODY, "done", 1, "as it should")


def test_nobody_else_is_told_of(ledger: SqliteLedger, database: Database) -> None:
    asyncio.run(ledger.commit(Change(an_order(member_id=MEMBER), "placed", ((OrderState.PLACED, _BODY),))))
    assert asyncio.run(SqliteHistory(database).reports(OrderId("order-2"))) == ()
