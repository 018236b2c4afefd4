from decimal import Decimal

from kiosk.domain.member import Balance, IdentifiedBy, Identifier, OfferId
from tests.builders import a_member, a_points_product, a_reward


def test_what_names_a_person_is_never_printed() -> None:
    who = Identifier(IdentifiedBy.EMAIL, "jane.smith@example.com")
    assert "jane" not in repr(who)
    assert who != Identifier(IdentifiedBy.EMAIL, "someone.else@example.com")


def test_offers_are_rewards_and_then_points_products() -> None:
    member = a_member()
    assert [offer.id for offer in member.offers] == ["reward-five", "product-five"]
    assert member.offer(OfferId("product-five")) == a_points_product()
    assert member.offer(OfferId("reward-five")) == a_reward()
    assert member.offer(OfferId("other")) is None
    assert member.offer(None) is None


def test_each_programme_has_its_balance() -> None:
    member = a_member(
        balances=(Balance("a", "leaf", "leaves", Decimal("212.5")), Balance("b", "p", "p", Decimal(1)))
    )
    assert member.balance("a") == Balance("a", "leaf", "leaves", Decimal("212.5"))
    assert member.balance("c") is None
