import pytest

from tests.cli.conftest import Partnered

FRIES = ("--item", "fries=4.00", "--item", "coffee=3.50")


def _at_the_bakery(partner: Partnered, monkeypatch: pytest.MonkeyPatch) -> None:
    """The merchant that takes codes."""
    bakery = next(each for each in partner.sandbox.world.state.merchants if each.indirect)
    monkeypatch.setenv("KIOSK_THANX_MERCHANT_ID", bakery.id)
    monkeypatch.setenv("KIOSK_THANX_MERCHANT_KEY", bakery.key)


def test_a_code_is_looked_at_and_not_used_up(partner: Partnered, monkeypatch: pytest.MonkeyPatch) -> None:
    _at_the_bakery(partner, monkeypatch)
    for _ in range(2):
        said = partner("coupon", "code1234", *FRIES, "--json")
        assert said.records == [{"subtotal": "7.50", "discount": "2.00", "flaw": ""}]
    assert [call["state"] for call in partner.posts()] == ["checkout", "checkout"]
    assert not [call for call in partner.posts() if "authorization" in call["headers"]]


def test_a_code_of_nobody_is_refused_and_a_merchant_without_codes_told_of(
    partner: Partnered, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert partner("coupon", "code1234", *FRIES).code == 2
    _at_the_bakery(partner, monkeypatch)
    said = partner("coupon", "code9999", *FRIES)
    assert (said.code, said.out) == (1, "")
    assert "refused" in said.sentence


@pytest.mark.parametrize("item", ["fries", "=4", "fries=much", "fries=-1"])
def test_what_is_no_dish_is_wrong_use(partner: Partnered, item: str) -> None:
    said = partner("coupon", "code1234", "--item", item)
    assert (said.code, said.out) == (2, "")
