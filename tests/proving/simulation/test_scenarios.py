from kiosk.proving.simulation.fates import SOUND
from kiosk.proving.simulation.scenarios import scenarios


def test_there_are_many_and_each_has_its_name() -> None:
    names = [each.name for each in scenarios()]
    assert len(names) >= 40
    assert len(set(names)) == len(names)


def test_a_script_is_fresh_each_time() -> None:
    scenario = next(each for each in scenarios() if each.name == "reward, placed late twice")
    first = scenario.fates()
    used = [first.delivery("placed") for _ in range(3)]
    assert used[2] == SOUND
    assert scenario.fates().delivery("placed") == used[0] != SOUND
    assert scenario.fates(frozenset({4})).is_killed(4)
