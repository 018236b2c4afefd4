"""Shapes that two APIs share."""

from kiosk.sandbox.answers import plain
from kiosk.sandbox.views import LocationShown, UserShown, feedback_shown, location_fields, user_fields
from tests.sandbox.desk import JANE, PLACE, a_world, person


def test_a_location_without_a_name_has_none() -> None:
    merchant = a_world().state.merchants[0]
    shown = [plain(LocationShown(**location_fields(merchant, place))) for place in merchant.locations]
    assert [("name" in one, one["merchant_id"]) for one in shown] == [
        (True, merchant.id), (True, merchant.id), (False, merchant.id),
    ]  # fmt: skip


def test_a_user() -> None:
    world = a_world()
    assert plain(UserShown(**user_fields(person(world)))) == {
        "id": JANE,
        "email": "jane.smith@example.com",
        "phone": "+14155550101",
        "first_name": "Jane",
        "last_name": "Smith",
        "birth_date": {"year": 1987, "month": 8, "day": 14},
        "zip_code": "94999",
    }
    bare = plain(UserShown(**user_fields(person(world, "phoneonly8821"))))
    assert (bare["email"], bare["birth_date"], bare["zip_code"]) == (None, None, None)


def test_a_feedback_tells_its_purchase() -> None:
    world = a_world()
    jane = person(world)
    shown = plain(feedback_shown(world, jane, jane.feedbacks[0]))
    assert (shown["state"], shown["rating"], shown["location_id"]) == ("unviewed", None, PLACE)
    assert shown["purchase"]["amount"] == jane.purchases[0].amount
    assert shown["purchase"]["order"] == {"id": "S-1041", "provider": "Other"}
    assert shown["purchased_at"] == shown["purchase"]["purchased_at"]


def test_a_feedback_whose_purchase_is_gone_still_shows() -> None:
    world = a_world()
    jane = person(world)
    jane.purchases.clear()
    assert feedback_shown(world, jane, jane.feedbacks[0]).purchase.amount == 0
