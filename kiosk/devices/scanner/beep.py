"""The sound of a code that was taken, played by whatever the machine has; without a player there is none."""

import logging
import shutil
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

# Of PipeWire, of PulseAudio, of ALSA: each plays a file and ends.
PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))
_LONGEST_S = 3.0

_log = logging.getLogger(__name__)


class Beep:
    """Never keeps anybody waiting and never raises: a program of the system plays the file."""

    def __init__(self, sound: Path, find: Callable[[str], str | None] = shutil.which) -> None:
        self._command = next(
            ([path, *more, str(sound)] for name, *more in PLAYERS if (path := find(name))), None
        )
        self._playing: threading.Thread | None = None

    @property
    def is_heard(self) -> bool:
        """Whether there is something to play it with."""
        return self._command is not None

    def play(self) -> None:
        """Begin to; a sound that still plays is enough."""
        if self._command is None or (self._playing is not None and self._playing.is_alive()):
            return
        self._playing = threading.Thread(target=_play, args=(self._command,), name="beep", daemon=True)
        self._playing.start()

    def wait(self) -> None:
        """Until what plays has ended: 3 s at most."""
        if self._playing is not None:
            self._playing.join()


def _play(command: list[str]) -> None:
    nowhere = subprocess.DEVNULL
    try:
        done = subprocess.run(
            command, stdin=nowhere, stdout=nowhere, stderr=nowhere, timeout=_LONGEST_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        _log.warning("no sound", extra={"why": str(fault)})
        return
    if done.returncode:
        _log.warning("no sound", extra={"why": f"{command[0]} ended with {done.returncode}"})
