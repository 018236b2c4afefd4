from kiosk.viewmodels.cart import CartViewModel, present
from tests.builders import a_member
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import ONE_BURGER, a_snapshot


def test_lines_and_what_they_cost() -> None:
    shown = present(a_snapshot(basket=ONE_BURGER))
    assert [line.name for line in shown.lines] == ["Burger"]
    assert [row.kind for row in shown.sums] == ["subtotal", "tax"]
    assert (shown.is_empty, shown.count, shown.total) == (False, 1, "$12.85")


def test_an_empty_drawer() -> None:
    assert (present(a_snapshot()).is_empty, present(a_snapshot()).lines) == (True, ())


def test_signing_in_is_offered_to_guests_only() -> None:
    assert present(a_snapshot()).offers_sign_in
    assert not present(a_snapshot(member=a_member())).offers_sign_in


def test_a_touch_is_an_intent() -> None:
    asked = Recording()
    screen = CartViewModel(asked.intents)
    screen.useOffer("free-fries")
    screen.removeOffer()
    screen.setQuantity(4, 2)
    screen.remove(4)
    screen.edit(4)
    for touch in (screen.clear, screen.close, screen.review, screen.openSignIn):
        touch()
    assert asked.heard == [
        ("use_offer", "free-fries"),
        ("remove_offer",),
        ("count_line", 4, 2),
        ("remove_line", 4),
        ("edit_line", 4),
        ("clear_basket",),
        ("close_cart",),
        ("review",),
        ("open_sign_in",),
    ]
