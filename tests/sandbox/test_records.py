"""Records: strict about fields, exact about money."""

from decimal import Decimal

import msgspec
import pytest

from kiosk.sandbox.records import KeptBasket, Membership, Person, State
from tests.sandbox.desk import a_world


def test_an_unknown_field_is_a_mistake() -> None:
    with pytest.raises(msgspec.ValidationError, match="balanse"):
        msgspec.convert({"balanse": 3}, Membership)


def test_money_survives_json_to_the_last_digit() -> None:
    kept = Membership(merchant_id="m", balance=Decimal("120.50"), spent=Decimal("0.1"))
    again = msgspec.json.decode(msgspec.json.encode(kept), type=Membership)
    assert (str(again.balance), str(again.spent)) == ("120.50", "0.1")


def test_a_whole_world_survives_json() -> None:
    state = a_world().state
    assert msgspec.json.decode(msgspec.json.encode(state), type=State) == state


def test_a_basket_is_one_merchants() -> None:
    ours, theirs = (KeptBasket(id="b", merchant_id=m, user_id=None, state="checkout") for m in ("x", "y"))
    assert ours.key != theirs.key


def test_membership_is_for_a_merchant() -> None:
    person = Person(user_id="u", memberships=[Membership(merchant_id="x")])
    assert person.membership("x") is person.memberships[0]
    assert person.membership("y") is None


def test_lists_are_not_shared() -> None:
    one, other = Person(user_id="a"), Person(user_id="b")
    one.memberships.append(Membership())
    assert other.memberships == []
