"""Joining at the end: what the guest is told, what Thanx hears of it, and what is left of it afterwards."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.joining import Credit, Joining, JoinStep
from kiosk.domain.order import OrderState
from kiosk.domain.trouble import Code
from kiosk.domain.visit import SignInBy, Stage, Visit
from kiosk.sandbox.running import RunningSandbox
from tests.journeys.newcomer import MANNERS, NEW, calls, fills_in, has_paid, joins
from tests.walk import at_the_kiosk, played


def test_somebody_new_joins_and_the_order_just_paid_counts(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            assert sandbox.journal() == []
            await fills_in(walk, NEW, "June", "Park", "4155550147")
            await joins(walk)
            assert walk.visit.stage is Stage.DONE
            assert walk.visit.joining.credit is Credit.TAKEN
            assert walk.visit.member is not None
            assert walk.visit.member.balances[0].plural == "leaves"
            assert calls(sandbox) == [
                "POST /users", "POST /partner/oauth/token", "GET /api/account", "POST /api/baskets placed",
                "POST /api/baskets billed", "POST /api/baskets completed",
            ]  # fmt: skip
            order = walk.visit.finished
            assert order is not None
            sandbox.run_due()
            person = next(each for each in sandbox.world.state.people if each.email == NEW)
            assert (person.phone, person.first_name) == ("+14155550147", "June")
            membership = person.membership(sandbox.credentials.merchant_id)
            assert membership is not None
            assert membership.balance == order.totals.eligible.dollars

    played(scene())


def test_what_was_typed_has_gone_once_it_has_served(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            await fills_in(walk, NEW, "June", "Park", "")
            await joins(walk)
            left = walk.visit.joining
            assert (left.email, left.first_name, left.last_name, left.phone) == ("", "", "", "")
            walk.attendant.open_joining()
            assert walk.visit.stage is Stage.DONE
            walk.attendant.finish()
            assert walk.visit == Visit()
            await walk.drained()
            order = (await walk.house.ledger.recent(1))[0]
            assert (order.state, order.member_id) == (OrderState.COMPLETED, None)

    played(scene())


def test_an_account_that_exists_has_joined_all_the_same(tmp_path: Path, sandbox: RunningSandbox) -> None:
    person = next(each for each in sandbox.world.state.people if each.email and not each.memberships)

    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            await fills_in(walk, person.email or "", "Any", "Name", "")
            await joins(walk)
            assert walk.visit.joining.credit is Credit.TAKEN
            assert walk.visit.member is not None
            assert walk.visit.member.id == person.user_id

    played(scene())


@pytest.mark.parametrize(
    ("by", "typed"),
    [(SignInBy.PHONE, "4155550188"), (SignInBy.PHONE, "415"), (SignInBy.EMAIL, "nobody@example.com")],
)
def test_who_is_not_found_may_join_later_and_need_not_type_it_again(
    tmp_path: Path, sandbox: RunningSandbox, by: SignInBy, typed: str
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            walk.starts()
            await walk.types(by, typed)
            trouble = walk.visit.signing_in.trouble
            assert trouble is not None
            assert trouble.code is Code.UNKNOWN_MEMBER
            assert walk.visit.joining.is_wanted
            walk.attendant.not_now()
            walk.adds("fries")
            await walk.reviews()
            await walk.pays()
            kept = walk.visit.joining
            assert (kept.phone if by is SignInBy.PHONE else kept.email) == typed
            walk.attendant.open_joining()
            assert walk.visit.stage is Stage.JOIN

    played(scene())


def test_who_is_found_after_all_does_not_join(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            walk.starts()
            await walk.types(SignInBy.PHONE, "4155550188")
            await walk.types(SignInBy.PHONE, "4155550101")
            assert walk.visit.joining == Joining()
            walk.adds("fries")
            await walk.reviews()
            await walk.pays()
            walk.attendant.open_joining()
            assert walk.visit.stage is Stage.DONE

    played(scene())


def test_where_nobody_can_join_nothing_is_promised(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox) as walk:
            walk.starts()
            await walk.types(SignInBy.PHONE, "4155550188")
            assert walk.visit.joining == Joining()
            walk.adds("fries")
            await walk.reviews()
            await walk.pays()
            walk.attendant.open_joining()
            assert walk.visit.stage is Stage.DONE

    played(scene())


def test_a_bad_address_is_shown_where_it_can_be_mended(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            await fills_in(walk, "june..park@example.com", "June", "Park", "")
            walk.attendant.join()
            assert walk.visit.joining.step is JoinStep.EMAIL
            assert walk.visit.joining.trouble is not None
            assert walk.visit.joining.trouble.code is Code.EMAIL_INVALID
            assert sandbox.journal() == []
            assert walk.visit.joining.first_name == "June"

    played(scene())


def test_nobody_joins_who_has_not_agreed(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            await fills_in(walk, NEW, "June", "Park", "")
            walk.attendant.agree()
            walk.attendant.join()
            assert not walk.visit.joining.is_sending
            assert sandbox.journal() == []

    played(scene())


def test_a_guest_who_types_is_not_thrown_out_and_one_who_leaves_is_wiped(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            walk.attendant.open_joining()
            for letter in "june":
                walk.clock.turn(MANNERS.idle_s - 5)
                walk.attendant.tick()
                walk.attendant.touched()
                walk.attendant.type_text(letter)
            assert walk.visit.joining.email == "june"
            walk.clock.turn(MANNERS.idle_s + MANNERS.done_s - 10)
            walk.attendant.tick()
            assert walk.snapshot.done_left_s == 10
            walk.clock.turn(11)
            walk.attendant.tick()
            assert walk.visit == Visit()
            assert everything(walk.snapshot.visit) == everything(Visit())

    played(scene())


def everything(visit: Visit) -> dict[str, Any]:
    return {name: getattr(visit, name) for name in Visit.__dataclass_fields__}


def test_who_goes_while_it_is_sent_leaves_nothing(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene() -> None:
        async with at_the_kiosk(tmp_path, sandbox, MANNERS) as walk:
            await has_paid(walk)
            await fills_in(walk, NEW, "June", "Park", "")
            sandbox.fault("latency", path="/users", seconds=0.5)
            walk.attendant.join()
            await walk.until(lambda: walk.visit.joining.is_sending, "the call")
            walk.attendant.leave_joining()
            assert walk.visit.stage is Stage.DONE
            walk.clock.turn(MANNERS.done_s + 1)
            walk.attendant.tick()
            assert walk.visit.joining.is_sending, "the number stays while it is sent"
            walk.attendant.finish()
            assert walk.visit == Visit()

    played(scene())
