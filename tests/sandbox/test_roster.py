"""The people as shown to integrators: codes, what is usable here and now."""

from kiosk.sandbox.roster import PersonShown, roster
from tests.sandbox.desk import JANE, SAM, Guest, a_world


def shown(user_id: str, **switches: object) -> PersonShown:
    return next(person for person in roster(a_world(**switches)) if person.user_id == user_id)


def test_codes_are_the_member_and_each_reward() -> None:
    jane = shown(JANE)
    assert jane.qr_texts[:2] == (JANE, f"{JANE}|freefries01")
    assert f"{JANE}|harbor01" in jane.qr_texts
    assert "harbor01" not in jane.reward_ids


def test_only_affordable_products() -> None:
    assert shown(JANE).points_product_ids == ("fiveoff150",)
    assert shown(SAM).points_product_ids == ("fiveoff150", "freeburger400")


def test_only_what_is_good_today() -> None:
    assert shown("corner5512cases").reward_ids == ("ramennine05", "active05")


def test_who_is_no_member_has_no_code() -> None:
    miller = shown("milldough7701")
    assert (miller.qr_texts, miller.reward_ids, miller.points_product_ids) == ((), (), ())
    assert "unknown at" in miller.note


def test_it_follows_the_day() -> None:
    world = a_world()
    Guest(world).posts(state="placed", rewards=["freefries01"])
    assert "freefries01" not in roster(world)[0].reward_ids


def test_what_else_they_have() -> None:
    jane = shown(JANE)
    assert (jane.is_member, jane.points) == (True, "248")
    assert (jane.gift_card_ids, jane.open_feedback_ids) == (("gcjane01",), ("fbjane01",))
    assert (shown(SAM).gift_card_ids, shown(SAM).open_feedback_ids) == ((), ())
    assert shown("phoneonly8821").points == "40.5"
    assert (shown("platform8808").is_member, shown("platform8808").points) == (False, "")
