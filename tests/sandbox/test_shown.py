"""The shapes that go out carry Thanx's names, and leave out what does not apply."""

from decimal import Decimal

from kiosk.sandbox.answers import plain
from kiosk.sandbox.partner.shown import AccessToken
from kiosk.sandbox.shown import Account, PointsProductShown, ProgressShown, RewardShown


def test_an_account_of_nothing() -> None:
    bare = Account(id="u", email=None, rewards=[], points_products=[])
    assert plain(bare) == {"id": "u", "email": None, "rewards": [], "points_products": []}


def test_progress() -> None:
    found = plain(ProgressShown(20, "$5 off next purchase"))
    assert found == {"percentage": 20, "towards": "$5 off next purchase"}


def test_a_reward_has_a_type_and_an_expiry_a_product_has_a_price() -> None:
    reward = RewardShown(
        id="r",
        label="l",
        state="redeemable",
        fine_print="",
        restriction_location_ids=[],
        type="item",
        retire_at=None,
    )
    assert {"type", "retire_at"} <= set(plain(reward))
    assert not {"value", "minimum", "maximum", "products"} & set(plain(reward))
    product = PointsProductShown(
        id="p",
        label="l",
        state="redeemable",
        fine_print="",
        restriction_location_ids=[],
        points_experience_id="e",
        points=Decimal(150),
    )
    assert not {"type", "retire_at"} & set(plain(product))
    assert plain(product)["points"] == 150


def test_a_token_without_a_lifetime_names_none() -> None:
    assert "expires_in" not in plain(AccessToken(access_token="t", created_at=1))
