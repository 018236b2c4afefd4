"""The dry run: which of the member's offers would take something off, without touching any of them."""

import json

import pytest

from kiosk.domain.member import OfferId
from kiosk.domain.trouble import Code, Outage
from kiosk.sandbox.running import RunningSandbox
from tests.thanx.desks import TOKEN, Desk, played, says
from tests.thanx.visits import CHECKOUT, JANE, Visit, settings_of, visit
from tests.thanx.wire_server import Act, Heard, replies


def test_it_names_what_fits_and_changes_nothing(thanx: RunningSandbox) -> None:
    thanx.switch(qualifying=True)

    async def scene(one: Visit) -> frozenset[OfferId]:
        found = await one.loyalty.qualifying(JANE, CHECKOUT)
        assert await one.loyalty.qualifying(JANE, CHECKOUT) == found
        return found

    found = visit(settings_of(thanx), scene)
    thanx.switch(qualifying=False)
    assert {"threeoff01", "freefries01", "fiveoff150"} <= found
    assert thanx.world.state.baskets == {}
    body = thanx.journal()[-1]["body"]
    assert set(body) == {"location_uid", "items", "subtotal", "redemption_venue"}
    assert [item["id"] for item in body["items"]] == ["burger-sorrel", "burger-sorrel", "fries"]


def test_a_thanx_without_it_is_an_outage(thanx: RunningSandbox) -> None:
    with pytest.raises(Outage):
        visit(settings_of(thanx), lambda one: one.loyalty.qualifying(JANE, CHECKOUT))


@pytest.mark.parametrize("act", [replies(200, "[]"), replies(200, "{}"), replies(200, "oops")])
def test_an_answer_that_names_nothing_is_no_answer(act: Act) -> None:
    with pytest.raises(Outage) as outage:
        _asked(act)
    assert outage.value.code is Code.LOYALTY_DOWN


def test_nothing_fits_is_an_answer() -> None:
    assert _asked(says(rewards=[], points_products=[]))[0] == frozenset()
    found, (_, heard) = _asked(says(rewards=[{"id": 7}], points_products=[{"id": "p", "points": 1}]))
    assert found == {"7", "p"}
    assert heard.line == "POST /api/baskets/qualifying HTTP/1.1"
    assert json.loads(heard.body)["subtotal"] == 30.2


def _asked(act: Act) -> tuple[frozenset[OfferId], list[Heard]]:
    async def scene(desk: Desk) -> frozenset[OfferId]:
        return await desk.loyalty.qualifying(JANE, CHECKOUT)

    return played(scene, TOKEN, act)
