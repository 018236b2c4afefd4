import logging
import wave
from pathlib import Path

import pytest

from kiosk.devices.scanner.beep import PLAYERS, Beep
from kiosk.places import resources

SOUND = resources() / "sounds" / "read.wav"


def a_player(folder: Path, script: str) -> str:
    player = folder / "player"
    player.write_text(f"#!/bin/sh\n{script}\n")
    player.chmod(0o755)
    return str(player)


def test_the_first_player_that_is_there_plays_the_file(tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    player = a_player(tmp_path, f'echo "$@" >>{heard}')
    beep = Beep(SOUND, {"aplay": player}.get)
    assert beep.is_heard
    beep.play()
    beep.wait()
    assert heard.read_text() == f"-q {SOUND}\n"


def test_without_a_player_it_is_silent() -> None:
    beep = Beep(SOUND, lambda _name: None)
    assert not beep.is_heard
    beep.play()
    beep.wait()


def test_it_keeps_nobody_waiting_and_does_not_pile_up(tmp_path: Path) -> None:
    gate, heard = tmp_path / "gate", tmp_path / "heard"
    player = a_player(tmp_path, f"echo one >>{heard}\nwhile [ ! -e {gate} ]; do sleep 0.01; done")
    beep = Beep(SOUND, {"pw-play": player}.get)
    for _ in range(3):
        beep.play()
    gate.touch()
    beep.wait()
    assert heard.read_text() == "one\n"


@pytest.mark.parametrize("script", ["exit 3", None])
def test_a_player_that_fails_is_only_noted(
    tmp_path: Path, script: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    player = a_player(tmp_path, script) if script else str(tmp_path / "gone")
    beep = Beep(SOUND, {"paplay": player}.get)
    with caplog.at_level(logging.WARNING):
        beep.play()
        beep.wait()
    assert "no sound" in caplog.text


def test_the_sound_is_short_and_every_player_is_known() -> None:
    assert 2_000 < SOUND.stat().st_size < 50_000
    assert [name for name, *_ in PLAYERS] == ["pw-play", "paplay", "aplay"]


@pytest.mark.parametrize("name", ["read.wav", "bell.wav"])
def test_no_sound_talks_into_what_is_read_aloud(name: str) -> None:
    """EN 301 549 5.1.3.10: nothing else is heard for more than three seconds."""
    with wave.open(str(resources() / "sounds" / name)) as sound:
        assert 0 < sound.getnframes() / sound.getframerate() < 3
