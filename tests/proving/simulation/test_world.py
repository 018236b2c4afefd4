import pytest

from tests.proving.simulation.pieces import a_world


def test_five_calls_in_a_second_are_told() -> None:
    world = a_world()
    for _ in range(4):
        world.count_call()
        world.timeline.pass_by(0.2)
    assert world.chronicle.violations == []
    world.timeline.pass_by(0.1)
    world.count_call()
    assert [each.rule for each in world.chronicle.violations] == ["I15"]


def test_four_calls_a_second_are_the_limit() -> None:
    world = a_world()
    for _ in range(40):
        world.count_call()
        world.timeline.pass_by(0.25)
    assert world.chronicle.violations == []


def test_names_are_given_once_and_by_the_seed() -> None:
    first, second = a_world(), a_world()
    names = [first.ids.order_id() for _ in range(50)] + [first.ids.attempt_id() for _ in range(50)]
    assert len(set(names)) == 100
    again = [second.ids.order_id() for _ in range(50)] + [second.ids.attempt_id() for _ in range(50)]
    assert names == again


def test_an_order_that_nobody_made_is_a_fault() -> None:
    with pytest.raises(KeyError):
        a_world().story("from a response")


def test_a_new_reward_is_its_members() -> None:
    world = a_world()
    reward = world.give_reward("person-3", 500)
    assert world.thanx.people["person-3"].rewards[reward].cents == 500
    assert "person" not in reward
