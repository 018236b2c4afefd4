import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.member import Balance, Member, OfferKind, Progress, Reward, RewardKind
from kiosk.domain.money import ZERO, Money
from kiosk.domain.order import Quote
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.translate import member, quote
from tests.thanx.visits import CHECKOUT, JANE, THREE, settings_of, visit

SUBTOTAL = Money(2000)


def _member(**account: Any) -> Member:
    return member(json.dumps({"id": "wroeiu2304hfwf", "email": None} | account).encode())


def _reward(**parts: Any) -> Reward:
    (found,) = _member(rewards=[{"id": "r1", "label": "Free", "type": "item"} | parts]).rewards
    return found


def test_the_documented_account() -> None:
    found = member(
        b"""{"id": "wer23gtTT", "email": "john.smith@example.com",
        "rewards": [{"id": "gheTfR", "value": 10, "minimum": 20, "maximum": 20.5, "label": "A free hamburger",
          "state": "redeemable", "type": "amount", "products": ["234234-23423423", "3458-345345"],
          "fine_print": "Reward fine print", "retire_at": "2020-05-01T20:00:00Z",
          "restriction_location_ids": ["a", "b"]}],
        "points_products": [{"id": "9xw6543wh8jmde0", "points_experience_id": "590485d6f0", "points": 10,
          "value": 10, "minimum": 20, "maximum": 20, "label": "Onion rings", "state": "unredeemable",
          "products": ["3458-345345"], "fine_print": "x", "restriction_location_ids": []}],
        "progress": {"percentage": 20, "towards": "$5 off next purchase"},
        "points": [{"points_experience_id": "590485d6f0", "balance": 10.5,
          "currency": {"name": "Star", "plural": "Stars"}}]}"""
    )
    reward, product = found.offers
    assert reward == Reward(
        reward.id,
        "A free hamburger",
        RewardKind.AMOUNT,
        value=Decimal(10),
        minimum=Money(2000),
        maximum=Money(2050),
        products=frozenset({"234234-23423423", "3458-345345"}),
        locations=frozenset({"a", "b"}),
        fine_print="Reward fine print",
        retire_at=datetime(2020, 5, 1, 20, tzinfo=UTC),
    )
    assert (found.id, reward.id, product.id) == ("wer23gtTT", "gheTfR", "9xw6543wh8jmde0")
    assert (product.offer, product.kind) == (OfferKind.POINTS_PRODUCT, RewardKind.AMOUNT)
    assert (product.points, product.experience_id) == (Decimal(10), "590485d6f0")
    assert not product.is_redeemable
    assert found.balances == (Balance("590485d6f0", "Star", "Stars", Decimal("10.5")),)
    assert found.progress == Progress(20, "$5 off next purchase")


def test_a_new_member_has_nothing_and_that_is_fine() -> None:
    assert _member() == Member(_member().id)
    assert _member(rewards=None, points=None, progress=None, points_products=None) == _member()


def test_numbers_may_come_as_strings_and_strings_as_numbers() -> None:
    reward = _reward(id=77, type="amount", value="3.50", minimum="20", maximum="15.00", products=[42, "43"])
    assert reward.id == "77"
    assert (reward.value, reward.minimum, reward.maximum) == (Decimal("3.50"), Money(2000), Money(1500))
    assert reward.products == {"42", "43"}
    found = _member(
        points=[{"points_experience_id": 5, "balance": "120.50"}],
        progress={"percentage": "12.5", "towards": "x"},
    )
    assert found.balances == (Balance("5", "", "", Decimal("120.50")),)
    assert found.progress == Progress(12, "x")


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"type": "mystery_box"}, RewardKind.OTHER),
        ({"type": "percent"}, RewardKind.PERCENT),
        ({"type": None, "products": ["fries"]}, RewardKind.ITEM),
        ({"type": None, "value": 5, "products": ["fries"]}, RewardKind.AMOUNT),
        ({"type": None}, RewardKind.OTHER),
    ],
)
def test_kinds(parts: dict[str, Any], kind: RewardKind) -> None:
    assert _reward(**parts).kind is kind


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "x", "", 1e300, [], {}, True, None])
def test_a_number_that_is_none_is_as_if_it_were_absent(number: object) -> None:
    reward = _reward(value=number, minimum=number, maximum=number)
    assert (reward.value, reward.minimum, reward.maximum) == (None, None, None)
    assert _member(points_products=[{"id": "p", "points": number}]).points_products == ()
    assert _member(points=[{"points_experience_id": "e", "balance": number}]).balances in {
        (),
        (Balance("e", "", "", Decimal("1E+300")),),
    }
    assert _member(progress={"percentage": number}).progress in {None, Progress(100, "")}


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        (None, None),
        ("soon", None),
        ("2026-03-02T12:00:00", datetime(2026, 3, 2, 12, tzinfo=UTC)),
        ("2026-03-02T14:00:00+02:00", datetime(2026, 3, 2, 12, tzinfo=UTC)),
    ],
)
def test_expiry(said: str | None, moment: datetime | None) -> None:
    assert _reward(retire_at=said).retire_at == moment


@pytest.mark.parametrize("state", ["redeemable", "active", None])
def test_only_one_word_means_not_now(state: str | None) -> None:
    assert _reward(state=state).is_redeemable
    assert not _reward(state="unredeemable").is_redeemable


def test_one_broken_reward_does_not_cost_the_others() -> None:
    found = _member(
        rewards=[{"label": "no id"}, 7, None, {"id": "good"}, {"id": []}, {"id": "x", "products": 5}]
    )
    assert [reward.id for reward in found.rewards] == ["good"]
    assert _member(rewards={"id": "not a list"}, points="?", progress=[]) == _member()


def test_a_cap_of_nothing_is_no_cap() -> None:
    assert _reward(maximum=0).maximum is None
    assert _reward(minimum=0).minimum == ZERO


def test_labels_hold_no_control_characters() -> None:
    reward = _reward(label=" Free\x00 \u202efries\x07 ", fine_print="One.\nTwo." + "x" * 5_000)
    assert reward.label == "Free fries"
    assert reward.fine_print.startswith("One.\nTwo.")
    assert len(reward.fine_print) == 2_000


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", b'{"id": null}', b'{"id": ""}', b"<html>", b"[" * 60_000]
)
def test_who_cannot_be_told_is_no_member(body: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        member(body)


def test_depth_inside_an_account_is_no_danger() -> None:
    with pytest.raises(ValueError, match=r".+"):
        member(b'{"id": "x", "rewards": ' + b"[" * 60_000)


@pytest.mark.parametrize(
    ("discount", "cents", "has_flaw"),
    [
        ('"10.25"', 1025, False),
        ("10.25", 1025, False),
        ("3", 300, False),
        ('"0.0"', 0, False),
        ("null", 0, False),
        ("0.1", 10, False),
        ("20.00", 2000, False),
        ("20.01", 2000, True),
        ('"120"', 2000, True),
        ("-1", 0, True),
        ('"NaN"', 0, True),
        ("NaN", 0, True),
        ("Infinity", 0, True),
        ("1e999999", 0, True),
        ('"free"', 0, True),
        ('""', 0, True),
        ("true", 0, True),
        ("[]", 0, True),
        ("{}", 0, True),
    ],
)
def test_a_discount_is_between_nothing_and_the_subtotal(discount: str, cents: int, has_flaw: bool) -> None:
    body = '{"id": "another-id", "state": "checkout", "discount": ' + discount + "}"
    found = quote(body.encode(), SUBTOTAL)
    assert found.discount == Money(cents)
    assert bool(found.flaw) is has_flaw


def test_no_discount_in_the_answer_is_a_flaw() -> None:
    assert quote(b"{}", SUBTOTAL) == Quote(ZERO, "no discount in the answer")


@pytest.mark.parametrize(
    "body", [b"", b"null", b"[]", b'"x"', b"<html>", b"\xff\xfe\x00", b"[" * 60_000, b"9" * 9_000]
)
def test_what_is_no_answer_has_no_quote(body: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        quote(body, SUBTOTAL)


FIELDS = [
    "id",
    "rewards",
    "points",
    "progress",
    "points_products",
    "value",
    "products",
    "balance",
    "discount",
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=6),
    max_leaves=20,
)


@given(JSON)
def test_any_json_is_read_or_a_value_error(said: object) -> None:
    body = json.dumps(said).encode()
    for read in (member, lambda body: quote(body, SUBTOTAL)):
        try:
            found = read(body)
        except ValueError:
            continue
        assert isinstance(found, Member | Quote)


@pytest.mark.parametrize(
    ("fault", "read"),
    [
        ("zero_discount", Quote(ZERO)),
        ("null_discount", Quote(ZERO)),
        ("number_discount", Quote(THREE)),
        ("huge_discount", Quote(Money(3020), "discount above the subtotal")),
        ("changed_id", Quote(THREE)),
    ],
)
def test_odd_discounts(thanx: RunningSandbox, fault: str, read: Quote) -> None:
    thanx.fault(fault, path="baskets")
    assert visit(settings_of(thanx), lambda one: one.loyalty.quote(JANE, CHECKOUT)) == read
