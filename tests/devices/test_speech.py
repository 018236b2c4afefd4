"""A program of the machine speaks: here one that writes down what it was asked to say."""

import threading
from pathlib import Path

import pytest

from kiosk.devices.speech import Speaker
from kiosk.domain.ease import LOUDEST, QUIETEST, USUAL_VOLUME

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
    speaker.say("a burger", "en", USUAL_VOLUME)
    speaker.hush()
    speaker.settled()


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("espeak-ng", "-v es -a 63 --stdin"),
        ("espeak", "-v es -a 63 --stdin"),
        ("spd-say", "-l es -i -37 -w -e"),
    ],
)
def test_the_words_go_in_by_a_pipe_in_their_language(tmp_path: Path, name: str, arguments: str) -> None:
    voice(tmp_path, name)
    speaker = finding(tmp_path, name)
    assert speaker.is_there
    speaker.say("una hamburguesa", "es", USUAL_VOLUME)
    speaker.settled()
    assert (tmp_path / "heard").read_text().splitlines()[:2] == [arguments, "una hamburguesa"]


def test_chinese_has_another_name(tmp_path: Path) -> None:
    voice(tmp_path, "espeak-ng")
    speaker = finding(tmp_path, "espeak-ng")
    speaker.say("汉堡", "zh", LOUDEST)
    speaker.settled()
    assert (tmp_path / "heard").read_text().splitlines()[:2] == ["-v cmn -a 200 --stdin", "汉堡"]


def test_what_is_said_ends_when_there_is_something_new(tmp_path: Path) -> None:
    """A voice that would speak for an hour does not keep the next words waiting."""
    voice(tmp_path, "espeak-ng", then="exec sleep 3600")
    speaker = finding(tmp_path, "espeak-ng")
    speaker.say("a long story", "en", USUAL_VOLUME)
    while not (tmp_path / "heard").exists():
        threading.Event().wait(0.01)
    assert speaker.is_speaking
    speaker.hush()
    speaker.settled()
    assert not speaker.is_speaking
    assert (tmp_path / "heard").read_text().startswith("-v en")


def test_a_voice_that_can_not_be_started_is_silence(tmp_path: Path) -> None:
    (tmp_path / "espeak-ng").write_text("no program")
    speaker = finding(tmp_path, "espeak-ng")
    speaker.say("a burger", "en", USUAL_VOLUME)
    speaker.settled()


@pytest.mark.parametrize("name", ["espeak-ng", "spd-say"])
def test_each_step_is_louder_than_the_one_before(tmp_path: Path, name: str) -> None:
    voice(tmp_path, name)
    speaker = finding(tmp_path, name)
    for volume in range(QUIETEST, LOUDEST + 1):
        speaker.say("a burger", "en", volume)
        speaker.settled()
    told = [line.split() for line in (tmp_path / "heard").read_text().splitlines()]
    volumes = [int(words[3]) for words in told if words[:1] in (["-v"], ["-l"])]
    assert len(volumes) == LOUDEST
    assert volumes == sorted(set(volumes))


def test_who_has_said_all_speaks_no_more(tmp_path: Path) -> None:
    voice(tmp_path, "espeak-ng")
    speaker = finding(tmp_path, "espeak-ng")
    assert not speaker.is_speaking
    speaker.say("a burger", "en", USUAL_VOLUME)
    assert speaker.is_speaking
    speaker.settled()
    assert not speaker.is_speaking
