import pytest

from kiosk.domain.parking import FREE_TRIES, LONGEST_LOCK_S, MOST, Guesses, Parked, Resuming, Shelf
from tests.builders import a_basket


def waiting(code: str, until_s: float = 300) -> Parked:
    return Parked(code, a_basket(), until_s)


def test_an_order_waits_under_its_figures_until_its_time_is_over() -> None:
    shelf = Shelf().holding(waiting("1000")).holding(waiting("2000", 400))
    assert shelf.of("1000") == waiting("1000")
    assert shelf.of("3000") is None
    assert [each.code for each in shelf.at(300).held] == ["2000"]
    assert shelf.at(400).is_empty
    assert shelf.without("1000").of("1000") is None


def test_the_oldest_makes_room_and_a_code_is_there_once() -> None:
    shelf = Shelf()
    for number in range(MOST + 3):
        shelf = shelf.holding(waiting(str(1_000 + number)))
    assert len(shelf.held) == MOST
    assert (shelf.held[0].code, shelf.held[-1].code) == ("1003", "1022")
    again = shelf.holding(waiting("1005", 900))
    assert [each.until_s for each in again.held if each.code == "1005"] == [900]


def test_figures_are_no_words_for_a_log() -> None:
    assert "4827" not in f"{waiting('4827')!r} {Resuming('4827')!r}"


def test_the_fifth_wrong_try_closes_the_entry_and_each_one_after_it_for_longer() -> None:
    guesses = Guesses()
    for _ in range(FREE_TRIES - 1):
        guesses = guesses.counted(0)
    assert guesses.wait_s(0) == 0
    waits = []
    for _ in range(6):
        guesses = guesses.counted(0)
        waits.append(guesses.wait_s(0))
    assert waits == [30, 60, 120, 240, LONGEST_LOCK_S, LONGEST_LOCK_S]
    assert guesses.wait_s(1_000) == 0


@pytest.mark.parametrize(("text", "typed"), [("12", "12"), ("48271", "4827"), ("", "")])
def test_no_more_figures_than_four_and_what_was_wrong_is_forgotten(text: str, typed: str) -> None:
    assert Resuming("1", is_wrong=True).typing(text) == Resuming(typed)
