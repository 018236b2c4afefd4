"""The world finds its people, and goes back to its first day."""

from kiosk.sandbox.faults import fault
from tests.sandbox.desk import BAKERY_KEY, JANE, KEY, SAM, Guest, a_world, balance

MILLER, BAKERY = "milldough7701", "9a1f0772c9ac"


def test_merchants_by_id_and_key() -> None:
    world = a_world()
    assert world.merchant_of_key(KEY) is world.merchant("k2lye10h32l5wzo")
    assert world.merchant_of_key(BAKERY_KEY) is world.merchant(BAKERY)
    assert world.merchant_of_key("") is None
    assert world.merchant("") is None


def test_a_reward_is_one_persons_at_one_merchant() -> None:
    world = a_world()
    assert world.reward("k2lye10h32l5wzo", JANE, "freefries01") is not None
    assert world.reward("k2lye10h32l5wzo", SAM, "freefries01") is None
    assert world.reward(BAKERY, JANE, "freefries01") is None
    assert world.reward(BAKERY, None, None) is None


def test_a_coupon_names_its_holder() -> None:
    world = a_world()
    found = world.coupon(BAKERY, "code1234")
    assert found is not None
    assert (found[0].user_id, found[1].id) == (MILLER, "coupon07")
    assert world.coupon("k2lye10h32l5wzo", "code1234") is None


def test_what_is_collected_can_be_overruled() -> None:
    assert a_world().loyalty_of(a_world().state.merchants[0]) == "points"
    assert a_world(loyalty="both").loyalty_of(a_world().state.merchants[1]) == "both"


def test_reset_forgets_everything_but_the_switches() -> None:
    world = a_world(strict=True)
    Guest(world).posts(state="placed", points_products=["fiveoff150"])
    world.faults.add(fault("latency"))
    world.clock.turn(60)
    world.reset()
    assert balance(world) == 248
    assert (world.state.baskets, world.state.tokens, world.faults.waiting) == ({}, {}, [])
    assert world.clock.offset_s == 0
    assert world.switches.strict


def test_two_resets_are_the_same() -> None:
    world = a_world()
    world.reset()
    Guest(world).posts(state="placed", points_products=["fiveoff150"])
    world.reset()
    assert balance(world) == 248


def test_keeping_tells_the_clock() -> None:
    world = a_world()
    seen: list[float] = []
    world.keep()
    world.keeps_in(lambda state: seen.append(state.clock_offset_s))
    world.clock.turn(7)
    world.keep()
    assert seen == [7]
