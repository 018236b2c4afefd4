import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.devices.scanner.vision import QUIET, hush


def test_what_the_environment_says_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in QUIET:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("OPENCV_LOG_LEVEL", "DEBUG")
    hush()
    assert os.environ["OPENCV_LOG_LEVEL"] == "DEBUG"
    assert os.environ["OPENCV_FFMPEG_LOGLEVEL"] == "-8"


def test_a_missing_camera_and_a_bad_video_say_nothing(tmp_path: Path) -> None:
    bad = tmp_path / "bad.avi"
    bad.write_bytes(b"RIFF\x00\x00\x00\x00AVI rubbish")
    script = (
        "import sys\n"
        "from kiosk.devices.scanner.capture import Capture\n"
        "for what in 97, sys.argv[1]:\n"
        "    try: Capture(what).next()\n"
        "    except Exception as fault: print(type(fault).__name__)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(bad)], capture_output=True, check=True, timeout=60
    )
    assert done.stderr == b""
    assert done.stdout.split() == [b"SourceAway"] * 2
