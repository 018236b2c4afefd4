import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.proving.scanning.stall import filmed


def test_hands_are_filmed_as_a_camera_would(tmp_path: Path) -> None:
    import cv2

    video = cv2.VideoCapture(str(filmed(tmp_path / "hands.avi", seed=3)))
    assert video.get(cv2.CAP_PROP_FPS) == 30
    frames = 0
    while video.grab():
        frames += 1
    assert frames == 120
    video.release()


@pytest.mark.long
def test_the_screens_keep_their_pace_beside_the_scanner() -> None:
    command = [sys.executable, "-m", "kiosk", "bench", "stall", "--seconds", "5", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line.get("camera") for line in lines] == ["off", "on", None], done.stderr
    assert lines[0]["pictures"] == 0
    assert lines[1]["pictures"] > 20
    assert (lines[2]["part"], lines[2]["most_gap_ms"], lines[2]["most_tick_ms"]) == ("limits", 33, 100)
    assert lines[2]["baseline_gap_ms_p999"] == lines[0]["gap_ms_p999"]
