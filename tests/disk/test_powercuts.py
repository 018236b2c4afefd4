"""No acknowledged change is lost and nothing is damaged, wherever the power goes (reliability 3.4).

The long form is 20,000 cuts: pytest -m long tests/disk/test_powercuts.py
"""

import pytest

from tests.disk.campaign import Found, cut_again_and_again
from tests.disk.shift import a_shift

SHORT = 300
LONG = 20_000
A_SHIFT = 500


def _nothing_but_cuts(found: Found, cuts: int) -> None:
    assert (found.lost, found.damaged, found.shown) == ([], [], [])
    assert found.cuts == cuts


def test_a_few_hundred_cuts_lose_nothing() -> None:
    _nothing_but_cuts(cut_again_and_again(a_shift(1), SHORT, 1), SHORT)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1, LONG // A_SHIFT + 1))
def test_twenty_thousand_cuts_lose_nothing(seed: int) -> None:
    _nothing_but_cuts(cut_again_and_again(a_shift(seed), A_SHIFT, seed), A_SHIFT)


@pytest.mark.parametrize("synchronous", ["OFF", "NORMAL"])
def test_without_syncing_each_change_some_are_lost(synchronous: str) -> None:
    """Otherwise the proof proves nothing."""
    assert cut_again_and_again(a_shift(1, synchronous=synchronous), SHORT, 1).lost


def test_on_a_disk_that_lies_about_syncing_much_is_damaged() -> None:
    """Why the machine needs a disk with power-loss protection."""
    found = cut_again_and_again(a_shift(1, lies=True), SHORT, 1)
    assert found.lost
    assert found.damaged
