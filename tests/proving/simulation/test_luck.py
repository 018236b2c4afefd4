from kiosk.proving.simulation.luck import FAMILIES, Calm, Luck


def _drawn(seed: int) -> list[bool]:
    luck = Luck(seed)
    return [luck.strikes(family) for _ in range(200) for family in FAMILIES]


def test_the_same_seed_is_the_same_luck() -> None:
    assert _drawn(7) == _drawn(7)
    assert _drawn(7) != _drawn(8)


def test_each_seed_switches_some_families_on_and_others_off() -> None:
    switched = []
    for seed in range(40):
        luck = Luck(seed)
        switched.append({name for name in FAMILIES if any(luck.strikes(name) for _ in range(5_000))})
    assert set().union(*switched) == set(FAMILIES)
    assert all(each < set(FAMILIES) for each in switched)
    assert len({frozenset(each) for each in switched}) > 30


def test_nothing_strikes_once_the_world_is_kind() -> None:
    luck = Luck(3)
    luck.is_kind = True
    assert not any(luck.strikes(family) for _ in range(500) for family in FAMILIES)


def test_in_scripts_nothing_strikes_by_chance() -> None:
    luck = Calm(3)
    assert not any(luck.strikes(family) for _ in range(500) for family in FAMILIES)
