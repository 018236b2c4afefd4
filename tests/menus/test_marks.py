from kiosk.menus.marks import MARKS, RULED_OUT


def test_every_mark_rules_something_out_and_vegan_all_that_vegetarian_does() -> None:
    assert set(RULED_OUT) == set(MARKS)
    assert all(RULED_OUT.values())
    assert RULED_OUT["vegetarian"] < RULED_OUT["vegan"]
