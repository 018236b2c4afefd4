from kiosk.cli.journal_records import masked, order_record, timeline
from kiosk.domain.journal import Event, Filed
from kiosk.domain.money import Money
from kiosk.domain.order import OrderState
from kiosk.domain.payment import Attempt, AttemptId, Outcome
from tests.builders import MEMBER, NOON, a_paid_order

_BODY = b'{"id":"order-1","state":"billed","rewards":["rewfreefries01"],"subtotal":11.90}'


def test_an_order_without_its_person() -> None:
    order = a_paid_order(member_id=MEMBER, is_reported=True)
    report = Filed(order.id, OrderState.BILLED, _BODY, "waiting", 2, "loyalty_down")
    record = order_record(order, [report])
    assert (record["id"], record["state"], record["member"]) == ("order-1", "billed", True)
    assert (record["waiting"], record["parked"]) == (1, 0)
    assert record["total"] == str(order.totals.total.dollars)
    assert MEMBER not in str(record)


def test_what_belongs_to_one_person_is_shortened() -> None:
    body = masked(_BODY)
    assert body["rewards"] == ["rew…"]
    assert (body["id"], body["subtotal"]) == ("order-1", 11.9)


def test_the_story_of_an_order() -> None:
    steps = timeline(
        [Event(NOON, "placed", OrderState.PLACED, "why")],
        [
            Attempt(AttemptId("A1"), "order-1", Money(1_285), Outcome.APPROVED),
            Attempt(AttemptId("A2"), "order-1", Money(1_285), None, AttemptId("A1")),
        ],
        [Filed(a_paid_order().id, OrderState.PLACED, _BODY, "done", 1)],
    )
    assert [(step["what"], step["state"], step["detail"]) for step in steps] == [
        ("placed", "placed", "why"),
        ("card sale A1", "approved", "$12.85"),
        ("card refund of A1 A2", "no outcome yet", "$12.85"),
        ("report to Thanx", "placed", "done, 1 try"),
    ]
    assert steps[-1]["body"]["rewards"] == ["rew…"]
