from kiosk.domain.order import Redemption
from kiosk.domain.ticket import Receipt, Ticket
from tests.builders import MEMBER, NOON, a_paid_order, a_payment, a_reward


def test_a_ticket_has_the_orders_own_key_however_often_it_is_made() -> None:
    order = a_paid_order(number=47)
    assert Ticket.of(order) == Ticket.of(order)
    ticket = Ticket.of(order)
    assert (ticket.key, ticket.number, ticket.lines, ticket.at) == ("order-1", 47, order.lines, NOON)
    assert not ticket.may_repeat
    assert Ticket.of(order, may_repeat=True).may_repeat


def test_a_receipt_names_the_offer_and_no_member() -> None:
    order = a_paid_order(redemption=Redemption.of(a_reward()))
    receipt = Receipt.of(order, "Sorrel & Rye")
    assert (receipt.merchant, receipt.offer, receipt.payment) == ("Sorrel & Rye", "$5 off", a_payment())
    assert not receipt.is_copy
    assert MEMBER not in repr(receipt)


def test_a_copy_says_so_and_a_guest_has_no_offer() -> None:
    receipt = Receipt.of(a_paid_order(member_id=None), "Sorrel & Rye", is_copy=True)
    assert (receipt.is_copy, receipt.offer) == (True, "")
