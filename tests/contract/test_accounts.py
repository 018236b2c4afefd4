"""Merchants with points, progress, both and neither: each account is read as it is (contract 3.1)."""

import pytest

from kiosk.domain.member import IdentifiedBy, Identifier, Member
from kiosk.sandbox.running import RunningSandbox
from tests.thanx.visits import JANE, settings_of, visit

PHONE_ONLY = Identifier(IdentifiedBy.USER_ID, "phoneonly8821")


def _account(thanx: RunningSandbox, who: Identifier = JANE) -> Member:
    return visit(settings_of(thanx), lambda one: one.loyalty.member(who))


@pytest.mark.parametrize(
    ("loyalty", "has_points", "has_progress"),
    [("points", True, False), ("progress", False, True), ("both", True, True), ("neither", False, False)],
)
def test_each_kind_of_merchant(
    thanx: RunningSandbox, loyalty: str, has_points: bool, has_progress: bool
) -> None:
    thanx.switch(loyalty=loyalty)
    member = _account(thanx)
    thanx.switch(loyalty="merchant")
    assert (bool(member.balances), member.progress is not None) == (has_points, has_progress)
    assert {each.singular for each in member.balances} <= {"leaf"}
    assert member.rewards


def test_a_member_without_an_address_is_one(thanx: RunningSandbox) -> None:
    person = next(each for each in thanx.world.state.people if each.user_id == PHONE_ONLY.value)
    assert person.email is None
    assert _account(thanx, PHONE_ONLY).id == PHONE_ONLY.value
