from kiosk.domain.denial import ASKED_AFTER_S
from kiosk.domain.payment import Outcome
from kiosk.proving.simulation.fates import (
    LATEST_S,
    LOST,
    NO_ROUTE,
    SOUND,
    STRAYS_S,
    Delivery,
    Drawn,
    KitchenFate,
    RefundFate,
    SaleFate,
    Scripted,
)
from kiosk.proving.simulation.luck import Luck


def test_a_script_is_used_up_and_then_all_is_well() -> None:
    script = Scripted(
        {"placed": [LOST, NO_ROUTE]}, [SaleFate(Outcome.DECLINED)], [RefundFate(False)], [False],
        [KitchenFate.ECHO], [True], frozenset({3}),
    )  # fmt: skip
    assert [script.delivery("placed") for _ in range(3)] == [LOST, NO_ROUTE, SOUND]
    assert script.delivery("billed") == SOUND
    assert [script.sale().outcome for _ in range(2)] == [Outcome.DECLINED, Outcome.APPROVED]
    assert [script.refund().is_done for _ in range(2)] == [False, True]
    assert [script.is_link_up() for _ in range(2)] == [False, True]
    assert [script.kitchen() for _ in range(2)] == [KitchenFate.ECHO, KitchenFate.COOKS]
    assert [script.is_disk_full() for _ in range(2)] == [True, False]
    assert [script.is_killed(point) for point in (2, 3, 4)] == [False, True, False]


def test_nothing_lands_later_than_the_fence_can_bear() -> None:
    for seed in range(60):
        drawn = Drawn(Luck(seed))
        arrivals = [drawn.delivery("billed").arrives_s for _ in range(200)]
        assert all(each is None or each <= LATEST_S for each in arrivals)


def test_what_is_charged_after_a_no_is_charged_before_anybody_looks_back() -> None:
    sales = [Drawn(Luck(seed)).sale() for seed in range(900)]
    strays = [each for each in sales if each.strays_s is not None]
    assert strays
    assert all(each.outcome is not Outcome.APPROVED for each in strays)
    assert all((each.strays_s or 0) <= STRAYS_S < ASKED_AFTER_S for each in strays)


def test_the_reader_is_done_with_every_sale_before_its_own_limit() -> None:
    """Reliability 2.4: whatever it takes up late, after 150 s "never heard of it" is the truth."""
    for seed in range(60):
        drawn = Drawn(Luck(seed))
        sales = [drawn.sale() for _ in range(100)]
        assert max(each.accepted_s + each.card_s for each in sales) < 150


def test_an_outage_lasts_until_it_is_over() -> None:
    drawn = Drawn(Luck(1))
    drawn.is_offline = True
    assert {drawn.delivery("placed") for _ in range(20)} == {NO_ROUTE}
    drawn.is_disk_gone = True
    assert all(drawn.is_disk_full() for _ in range(20))


def test_once_the_world_is_kind_every_fate_is_kind() -> None:
    for seed in range(30):
        luck = Luck(seed)
        drawn = Drawn(luck)
        luck.is_kind = True
        for _ in range(50):
            delivery, sale = drawn.delivery("billed"), drawn.sale()
            assert delivery.leaves
            assert delivery.told_s is not None
            assert delivery.says == 0
            assert (sale.outcome, sale.is_told, sale.taken_share) == (Outcome.APPROVED, True, 1.0)
            assert drawn.refund().is_done
            assert drawn.is_link_up()
            assert drawn.is_reader_there()
            assert drawn.kitchen() is KitchenFate.COOKS
            assert not any([drawn.is_paper_out(), drawn.is_disk_full(), drawn.is_killed(1)])


def test_every_kind_of_trouble_is_drawn_by_some_seed() -> None:
    said = {
        (fate.leaves, fate.arrives_s is None, fate.told_s is None, fate.says, fate.kind)
        for seed in range(80)
        for fate in _deliveries(seed)
    }
    assert {each[3] for each in said} == {0, 200, 400, 401, 429, 502, 503, 504}
    assert {each[0] for each in said} == {True, False}


def _deliveries(seed: int) -> list[Delivery]:
    drawn = Drawn(Luck(seed))
    return [drawn.delivery("billed") for _ in range(100)]
