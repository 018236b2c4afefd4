from pathlib import Path

from kiosk.domain.joining import Credit
from kiosk.domain.member import IdentifiedBy, Identifier, MemberId
from kiosk.domain.order import Order, OrderId, OrderState
from kiosk.domain.payment import PayAt
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.crediting import Crediting
from tests.walk import QUICK, Walk, at_the_kiosk, played, replace

JANE = MemberId("wroeiu2304hfwf")
BY_STAFF = replace(QUICK, handed_over_at_once=False)


async def sold(walk: Walk) -> Order:
    walk.starts()
    walk.adds("burger-sorrel", "fries")
    await walk.reviews()
    return await walk.pays()


def crediting(walk: Walk) -> Crediting:
    return Crediting(walk.house, walk.attendant.dispatch)


def test_a_guests_order_becomes_a_members_with_the_times_it_had(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            order = await sold(walk)
            credit, credited = await crediting(walk).credit(order.id, JANE)
            assert credit is Credit.TAKEN
            assert credited is not None
            assert credited.member_id == JANE
            bodies = [call["body"] for call in sandbox.journal() if call["state"]]
            assert [body["state"] for body in bodies] == ["placed", "billed", "completed"]
            assert {body["id"] for body in bodies} == {order.id}
            assert "payments" not in bodies[0] or not bodies[0]["payments"]
            assert bodies[1]["payments"][0]["amount"] == order.totals.eligible.dollars
            assert order.payment is not None
            assert {body["order_timestamp"][:19] for body in bodies} == {order.placed_at.isoformat()[:19]}

    played(scene())


def test_what_is_not_handed_over_yet_is_only_billed(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, BY_STAFF) as walk:
            order = await sold(walk)
            assert (await crediting(walk).credit(order.id, JANE))[0] is Credit.TAKEN
            assert walk.states() == ["placed", "billed"]
            kept = await walk.house.ledger.order(order.id)
            assert kept is not None
            assert (kept.state, kept.member_id) == (OrderState.BILLED, JANE)

    played(scene())


def test_an_order_that_is_paid_at_the_counter_counts_once_it_is(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, replace(BY_STAFF, pay_at=PayAt.COUNTER)) as walk:
            order = await sold(walk)
            assert (await crediting(walk).credit(order.id, JANE))[0] is Credit.TAKEN
            assert walk.states() == ["placed"]
            await walk.attendant.backroom.counter.take_payment(order.id)
            await walk.drained()
            assert walk.states() == ["placed", "billed"]

    played(scene())


def test_an_order_counts_once(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            order = await sold(walk)
            await crediting(walk).credit(order.id, JANE)
            credit, credited = await crediting(walk).credit(order.id, MemberId("samr7420kfdp"))
            assert (credit, credited) == (Credit.MISSED, None)
            assert walk.states() == ["placed", "billed", "completed"]

    played(scene())


def test_a_members_own_order_is_left_alone(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, BY_STAFF) as walk:
            await walk.scans(JANE)
            walk.adds("fries")
            await walk.reviews()
            order = await walk.pays()
            await walk.drained()
            assert (await crediting(walk).credit(order.id, MemberId("samr7420kfdp")))[0] is Credit.MISSED

    played(scene())


def test_an_order_that_nobody_knows_is_missed(tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path) as walk:
            assert (await crediting(walk).credit(OrderId("gone"), JANE))[0] is Credit.MISSED

    played(scene())


def test_a_journal_that_can_not_be_written_credits_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            order = await sold(walk)
            await walk.writable(False)
            assert (await crediting(walk).credit(order.id, JANE))[0] is Credit.MISSED
            await walk.writable(True)
            assert walk.states() == []

    played(scene())


def test_what_thanx_refuses_is_not_promised(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            order = await sold(walk)
            nobody = MemberId("nobodyatall99")
            walk.house.loyalty.forget(Identifier(IdentifiedBy.USER_ID, nobody))
            credit, _ = await crediting(walk).credit(order.id, nobody)
            assert credit is Credit.MISSED

    played(scene())
