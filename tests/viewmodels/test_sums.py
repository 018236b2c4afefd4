from kiosk.domain.money import Money
from kiosk.domain.order import Redemption
from kiosk.viewmodels.sums import SumRow, sum_rows
from tests.builders import a_reward
from tests.viewmodels.snapshots import ONE_BURGER, a_snapshot


def test_subtotal_and_tax() -> None:
    assert sum_rows(a_snapshot(basket=ONE_BURGER)) == (
        SumRow("subtotal", "", "$11.90"),
        SumRow("tax", "", "$0.95"),
    )


def test_a_discount_carries_the_name_of_its_reward() -> None:
    on = Redemption.of(a_reward())
    rows = sum_rows(a_snapshot(basket=ONE_BURGER, redemption=on, discount=Money(500)))
    assert rows[1] == SumRow("discount", "$5 off", "\u2212$5.00")
