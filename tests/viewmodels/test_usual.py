from kiosk.domain.basket import Basket
from kiosk.domain.usual import Remembered, Usual
from kiosk.viewmodels.usual import UsualShown, usual_of
from tests.builders import a_member
from tests.viewmodels.snapshots import BURGER, TACO, a_snapshot

KEPT = Remembered(Usual.of(Basket().adding(BURGER, BURGER.presets, 2).adding(TACO, TACO.presets)))


def test_its_dishes_and_what_they_cost_today_without_what_has_sold_out() -> None:
    shown = usual_of(a_snapshot(member=a_member(), remembered=KEPT))
    assert (shown.dishes, shown.price) == ("2 \u00d7 Burger", "$23.80")
    assert shown.pictures.count("\n") == 0
    assert shown.pictures.startswith("file://")


def test_of_nobody_nothing_is_shown() -> None:
    assert usual_of(a_snapshot()) == UsualShown()
