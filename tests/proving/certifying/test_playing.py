from kiosk.proving.certifying.record import Record


def test_staff_refund_what_was_sold_and_nobody_is_left_alone_with_calls(record: Record) -> None:
    assert [call.state for call in record.baskets("refund")] == ["refunded"]
    assert [call.state for call in record.baskets("refund points")] == ["refunded"]
    assert record.of("idle") == ()
    assert record.facts["idle"][1] == 1.0


def test_a_reward_that_is_spent_is_not_held_up_again(record: Record) -> None:
    spent = [each.order.redemption.id for each in record.orders
             if each.order.redemption and each.scene in ("phone", "email", "code")]  # fmt: skip
    assert len(spent) == len(set(spent)) == 3
