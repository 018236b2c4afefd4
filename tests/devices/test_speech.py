"""A program of the machine speaks: here one that writes down what it was asked to say."""

import threading
from pathlib import Path

import pytest

from kiosk.devices.speech import Speaker

SCRIPT = """#!/bin/sh
echo "$@" >> {heard}
cat >> {heard}
echo >> {heard}
{then}
"""


def voice(folder: Path, name: str, then: str = "") -> Path:
    """A program of that name; what it hears is in the file `heard`."""
    program = folder / name
    program.write_text(SCRIPT.format(heard=folder / "heard", then=then))
    program.chmod(0o755)
    return program


def finding(folder: Path, *names: str) -> Speaker:
    return Speaker(lambda name: str(folder / name) if name in names else None)


def test_without_a_voice_there_is_silence() -> None:
    speaker = Speaker(lambda _name: None)
    assert not speaker.is_there
    speaker.say("a burger", "en")
    speaker.hush()
    speaker.settled()


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("espeak-ng", "-v es --stdin"), ("espeak", "-v es --stdin"), ("spd-say", "-l es -e")],
)
def test_the_words_go_in_by_a_pipe_in_their_language(tmp_path: Path, name: str, arguments: str) -> None:
    voice(tmp_path, name)
    speaker = finding(tmp_path, name)
    assert speaker.is_there
    speaker.say("una hamburguesa", "es")
    speaker.settled()
    assert (tmp_path / "heard").read_text().splitlines()[:2] == [arguments, "una hamburguesa"]


def test_chinese_has_another_name(tmp_path: Path) -> None:
    voice(tmp_path, "espeak-ng")
    speaker = finding(tmp_path, "espeak-ng")
    speaker.say("汉堡", "zh")
    speaker.settled()
    assert (tmp_path / "heard").read_text().splitlines()[:2] == ["-v cmn --stdin", "汉堡"]


def test_what_is_said_ends_when_there_is_something_new(tmp_path: Path) -> None:
    """A voice that would speak for an hour does not keep the next words waiting."""
    voice(tmp_path, "espeak-ng", then="exec sleep 3600")
    speaker = finding(tmp_path, "espeak-ng")
    speaker.say("a long story", "en")
    while not (tmp_path / "heard").exists():
        threading.Event().wait(0.01)
    speaker.hush()
    speaker.settled()
    assert (tmp_path / "heard").read_text().startswith("-v en")


def test_a_voice_that_can_not_be_started_is_silence(tmp_path: Path) -> None:
    (tmp_path / "espeak-ng").write_text("no program")
    speaker = finding(tmp_path, "espeak-ng")
    speaker.say("a burger", "en")
    speaker.settled()
