"""A wish to end leaves nothing behind, whenever it comes."""

import os
import signal
from pathlib import Path

import pytest

from kiosk.shell.leaving import folder_of_its_own, leaving_cleanly


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


def test_a_wish_while_the_folder_is_made_waits_until_it_can_be_put_away() -> None:
    """As early as it can come; a folder left to itself would be a warning, which is an error here."""

    def works() -> None:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
        os.kill(os.getpid(), signal.SIGTERM)
        with leaving_cleanly(), folder_of_its_own():
            raise AssertionError("it goes on")

    with pytest.raises(SystemExit):
        works()
    assert signal.SIGTERM not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
