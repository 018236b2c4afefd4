import pytest

from kiosk.proving.simulation.campaign import ORDERS_A_WORLD, simulate


def test_the_sums_are_over_all_worlds_and_the_hash_over_theirs() -> None:
    heard: list[int] = []
    tally = simulate(ORDERS_A_WORLD + 5, 3, heard.append)
    assert (tally.orders, tally.violations, tally.faulty) == (30, 0, [])
    assert heard == [ORDERS_A_WORLD, 5]
    assert simulate(ORDERS_A_WORLD + 5, 3, heard.append).hash == tally.hash


@pytest.mark.long
def test_ten_thousand_orders_and_a_thousand_crashes() -> None:
    tally = simulate(10_000, 1, lambda _orders: None)
    assert (tally.orders, tally.violations) == (10_000, 0)
    assert tally.crashes >= 1_000
    assert tally.seconds <= 300
