from kiosk.proving.simulation.enumeration import run_scenario
from kiosk.proving.simulation.scenarios import scenarios

KNOWN = {each.name: each for each in scenarios()}


def _ended(name: str, *kills: int) -> str:
    outcome = run_scenario(KNOWN[name], kills)
    assert outcome.violations == ()
    return "\n".join(outcome.entries)


def test_a_guest_orders_pays_and_is_served() -> None:
    told = _ended("reward pays")
    for step in (
        "thanx has it placed",
        "bank approved",
        "kitchen cooks",
        "thanx has it billed",
        "ends billed",
    ):
        assert step in told
    assert told.index("thanx has it placed") < told.index("bank approved") < told.index("kitchen cooks")


def test_a_guest_who_is_declined_and_leaves_has_the_reward_back() -> None:
    told = _ended("reward is declined and leaves")
    assert "shows declined" in told
    assert told.index("bank declined") < told.index("thanx has it voided") < told.index("ends declined")


def test_a_guest_who_cancels_is_not_charged() -> None:
    told = _ended("guest cancels at the reader")
    assert "the guest taps cancel" in told
    assert "bank approved" not in told


def test_a_full_disk_closes_the_kiosk_until_it_is_settled() -> None:
    told = _ended("disk full at 5")
    assert "ends store_failed" in told
    assert told.count(" open") >= 2


def test_after_a_kill_it_opens_again() -> None:
    told = _ended("reward pays", 12)
    assert told.count(" starts") == 3
    assert "the power is cut" in told
