"""A wish to end leaves nothing behind, whenever it comes."""

import signal
from pathlib import Path

import pytest

from kiosk.shell.leaving import _door, folder_of_its_own, heard_later, leaving_cleanly


@pytest.mark.parametrize("wish", [signal.SIGINT, signal.SIGTERM])
def test_who_is_asked_to_end_puts_everything_away_and_is_done(wish: signal.Signals) -> None:
    seen: list[Path] = []

    def works() -> None:
        with leaving_cleanly(), folder_of_its_own() as folder:
            seen.append(folder)
            assert folder.is_dir()
            signal.raise_signal(wish)
            raise AssertionError("it goes on")

    before = signal.getsignal(wish)
    with pytest.raises(SystemExit) as end:
        works()
    assert end.value.code == 0
    assert not seen[0].exists()
    assert signal.getsignal(wish) is before


def test_two_folders_are_both_put_away() -> None:
    seen: list[Path] = []

    def works() -> None:
        with leaving_cleanly(), folder_of_its_own() as outer, folder_of_its_own() as inner:
            seen.extend([outer, inner])
            signal.raise_signal(signal.SIGTERM)
            raise AssertionError("it goes on")

    with pytest.raises(SystemExit):
        works()
    assert [folder.exists() for folder in seen] == [False, False]


def test_a_wish_while_a_folder_is_made_or_put_away_waits_until_that_is_done() -> None:
    def works() -> None:
        with leaving_cleanly():
            _door.hold()
            signal.raise_signal(signal.SIGTERM)
            seen.append("it was held")
            _door.release()
            raise AssertionError("it goes on")

    seen: list[str] = []
    with pytest.raises(SystemExit):
        works()
    assert seen == ["it was held"]


def test_who_was_not_asked_stays() -> None:
    with leaving_cleanly(), folder_of_its_own() as folder:
        assert folder.is_dir()
    assert not folder.exists()


def test_a_wish_in_the_midst_of_delicate_work_is_noted_and_followed_at_its_end() -> None:
    seen: list[object] = []

    def works() -> None:
        with leaving_cleanly(), folder_of_its_own() as folder:
            with heard_later() as is_wished:
                seen.append(is_wished())
                signal.raise_signal(signal.SIGTERM)
                seen.extend([is_wished(), folder])
            raise AssertionError("it goes on")

    with pytest.raises(SystemExit):
        works()
    assert seen[:2] == [False, True]
    assert not Path(str(seen[2])).exists()
