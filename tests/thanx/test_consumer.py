from decimal import Decimal

import pytest

from kiosk.domain.feedback import FeedbackId
from kiosk.domain.holdings import CardId, CardToLink, GiftCardId, NewGiftCard, NewPurchase
from kiosk.domain.joining import NewMember
from kiosk.domain.member import IdentifiedBy, Identifier, LocationId, MemberId
from kiosk.domain.money import Money
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.sandbox.running import RunningSandbox
from tests.thanx.desks import TOKEN, Desk, at_desk, played, says, settings_of
from tests.thanx.wire_server import Act, replies, sends

JANE = Identifier(IdentifiedBy.USER_ID, "wroeiu2304hfwf")
JUNE = NewMember("june.park@example.com", "June", "Park", consented=True)
EXPERIENCE = "590485d6f0"
SHOWN = ("x-clientid", "accept-version", "accept", "content-type", "user-agent")


def test_every_call_has_these_headers_and_the_members_token(thanx: RunningSandbox) -> None:
    at_desk(settings_of(thanx), lambda desk: desk.consumer.points(JANE, EXPERIENCE))
    headers = thanx.journal()[-1]["headers"]
    assert [headers[name] for name in SHOWN] == [
        "sandbox-client", "v4.0", "application/json", "application/json", "sandboxpartner/1.0.0",
    ]  # fmt: skip
    _, (_, heard) = played(lambda desk: desk.consumer.cards(JANE), TOKEN, says(cards=[]))
    assert heard.headers["authorization"] == "Bearer abc123"
    assert "merchant-key" not in heard.headers


def test_points_are_told_to_the_fraction(thanx: RunningSandbox) -> None:
    points = at_desk(settings_of(thanx), lambda desk: desk.consumer.points(JANE, EXPERIENCE))
    assert points == Decimal(248)
    fraction, _ = played(lambda desk: desk.consumer.points(JANE, "x"), TOKEN, says(balance=40.5))
    assert fraction == Decimal("40.5")


def test_who_it_is(thanx: RunningSandbox) -> None:
    me = at_desk(settings_of(thanx), lambda desk: desk.consumer.me(JANE))
    assert (me.id, me.first_name, me.email) == ("wroeiu2304hfwf", "Jane", "jane.smith@example.com")


def test_rewards_go_from_available_by_active_to_used(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        available = await desk.consumer.rewards(JANE, "available")
        assert {each.state for each in available} == {"available"}
        reward = next(each for each in available if each.id == "threeoff01")
        assert (await desk.consumer.activate(JANE, reward.id)).state == "active"
        assert (await desk.consumer.reward(JANE, reward.id)).state == "active"
        assert (await desk.consumer.finalize(JANE, reward.id)).state == "used"
        with pytest.raises(Refusal) as refusal:
            await desk.consumer.activate(JANE, reward.id)
        assert refusal.value.code is Code.REWARD_GONE

    at_desk(settings_of(thanx), scene)
    assert [call["method"] for call in thanx.journal() if "activate" in call["path"]] == ["PATCH", "PATCH"]


def test_gift_cards_are_shown_and_their_balance_is_checked(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        (card,) = await desk.consumer.gift_cards(JANE)
        assert (card.id, card.balance, card.is_active) == ("gcjane01", Money(2500), True)
        assert await desk.consumer.gift_card(JANE, GiftCardId("gcjane01")) == card
        new = await desk.consumer.add_gift_card(JANE, NewGiftCard("sandboxcards", "6006490000000042", "1234"))
        assert (new.balance, new.last4) == (Money(4000), "0042")
        with pytest.raises(Refusal):
            await desk.consumer.add_gift_card(JANE, NewGiftCard("sandboxcards", "6006490000000042", "1234"))

    at_desk(settings_of(thanx), scene)


def test_a_balance_that_nobody_can_tell_is_none() -> None:
    said = says(gift_cards=[{"id": "g1", "last4": "0042", "balance": None, "state": "active"}])
    (card,), _ = played(lambda desk: desk.consumer.gift_cards(JANE), TOKEN, said)
    assert card.balance is None


def test_an_open_question_is_answered(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        now = thanx.world.clock.now
        waiting = [each for each in await desk.consumer.feedbacks(JANE) if each.is_open(now)]
        assert [each.id for each in waiting] == ["fbjane01"]
        await desk.consumer.rate(JANE, waiting[0].id, 9, "Lovely")
        assert [each for each in await desk.consumer.feedbacks(JANE) if each.is_open(now)] == []
        with pytest.raises(Refusal):
            await desk.consumer.rate(JANE, waiting[0].id, 1)

    at_desk(settings_of(thanx), scene)


def test_a_question_that_is_over_is_refused(thanx: RunningSandbox) -> None:
    alex = Identifier(IdentifiedBy.USER_ID, "alexk3391mmzq")
    with pytest.raises(Refusal):
        at_desk(settings_of(thanx), lambda desk: desk.consumer.rate(alex, FeedbackId("fbalex03"), 9))


def test_places_and_purchases(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        assert len(await desk.consumer.locations(JANE)) == 3
        (bought,) = await desk.consumer.purchases(JANE)
        assert (bought.id, bought.location_id) == ("pujane01", "92b7b0dac4")
        assert bought.amount

    at_desk(settings_of(thanx), scene)


def test_a_purchase_without_a_basket_is_reported_and_earns(thanx: RunningSandbox) -> None:
    new = NewPurchase(
        MemberId(JANE.value), Money(1050), thanx.world.clock.now, LocationId("92b7b0dac4"), ("Latte",)
    )

    async def scene(desk: Desk) -> None:
        await desk.consumer.report_purchase(JANE, new)
        assert next(each.amount for each in await desk.consumer.purchases(JANE)) == Decimal("10.5")
        assert await desk.consumer.points(JANE, EXPERIENCE) == Decimal("258.5")

    at_desk(settings_of(thanx), scene)


def test_cards_are_listed_and_let_go_and_numbers_go_to_the_secure_host_alone(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        (card,) = await desk.consumer.cards(JANE)
        await desk.consumer.unlink_card(JANE, card.id)
        assert await desk.consumer.cards(JANE) == ()
        linked = await desk.consumer.link_card(JANE, CardToLink("4111111111111111", "94999"))
        assert linked.last4 == "1111"
        assert [each.id for each in await desk.consumer.cards(JANE)] == [linked.id]

    at_desk(settings_of(thanx), scene)
    posts = [call for call in thanx.journal() if call["method"] == "POST" and "cards" in call["path"]]
    assert [call["path"] for call in posts] == ["/secure/cards"]
    assert "4111111111111111" not in repr(thanx.journal())


def test_a_token_that_has_ended_is_made_anew(thanx: RunningSandbox) -> None:
    thanx.fault("unauthorized", path="/cards")
    assert len(at_desk(settings_of(thanx), lambda desk: desk.consumer.cards(JANE))) == 1
    assert [call["path"] for call in thanx.journal()].count("/partner/oauth/token") == 2


@pytest.mark.parametrize(
    ("act", "kind", "code"),
    [
        (replies(401, ""), Outage, Code.LOYALTY_CREDENTIALS),
        (replies(404, '{"error":{"code":"RESOURCE_NOT_FOUND"}}'), Refusal, Code.LOYALTY_CREDENTIALS),
        (replies(400, '{"error":{"code":"REWARD_EXPIRED"}}'), Refusal, Code.REWARD_GONE),
        (replies(400, '{"error":{"code":"REWARD_INAPPLICABLE"}}'), Refusal, Code.REWARD_NOT_FITTING),
        (replies(400, '{"error":{"code":"REWARD_FRAUDULENT"}}'), Refusal, Code.REWARD_GONE),
        (replies(400, '{"error":{"code":"BAD_REQUEST"}}'), Refusal, Code.LOYALTY_REFUSED),
        (replies(429, ""), Outage, Code.LOYALTY_SLOW),
        (replies(500, ""), Outage, Code.LOYALTY_DOWN),
        (replies(200, "[]"), Outage, Code.LOYALTY_DOWN),
        (sends(), Outage, Code.LOYALTY_DOWN),
    ],
)
def test_each_way_a_call_can_fail(act: Act, kind: type[Refusal | Outage], code: Code) -> None:
    acts = (TOKEN, act, TOKEN, act) if code is Code.LOYALTY_CREDENTIALS and kind is Outage else (TOKEN, act)
    with pytest.raises((Refusal, Outage)) as fault:
        played(lambda desk: desk.consumer.activate(JANE, "r1"), *acts)
    assert isinstance(fault.value, Refusal | Outage)
    assert (fault.type, fault.value.code) == (kind, code)


@pytest.mark.parametrize("answer", [says(balance=None), says(), replies(200, "[]"), says(points_balance=1)])
def test_points_that_cannot_be_read_are_an_outage(answer: Act) -> None:
    with pytest.raises(Outage):
        played(lambda desk: desk.consumer.points(JANE, "x"), TOKEN, answer)


def test_a_list_that_cannot_be_read_is_an_outage() -> None:
    with pytest.raises(Outage):
        played(lambda desk: desk.consumer.cards(JANE), TOKEN, says(cards=None))


def test_an_id_from_outside_asks_for_nothing_else() -> None:
    _, (_, heard) = played(lambda desk: desk.consumer.unlink_card(JANE, CardId("../users/me")), TOKEN, says())
    assert heard.line == "DELETE /cards/%2E%2E%2Fusers%2Fme HTTP/1.1"


def test_all_apis_share_one_limit() -> None:
    """Nine calls by three doors, and a token: no more than four of them in one second."""

    async def scene(desk: Desk) -> list[float]:
        starts = []
        for _ in range(3):
            await desk.partner.merchants()
            starts.append(desk.clock.monotonic_s())
            await desk.consumer.cards(JANE)
            starts.append(desk.clock.monotonic_s())
            await desk.enrolment.enrol(JUNE)
            starts.append(desk.clock.monotonic_s())
        return starts

    said = says(merchants=[], cards=[], access_token="abc123", expires_in=900)
    starts, heard = played(scene, said, deadline_s=8)
    assert len(heard) == 10
    assert all(later - earlier >= 1 - 1e-9 for earlier, later in zip(starts, starts[4:], strict=False))
