"""Reads aloud with a program of the machine: Speech Dispatcher's or eSpeak's; without one it is silent.

The words go in by a pipe: nobody sees them among the arguments of running programs.
"""

import logging
import shutil
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Voice:
    """How a program is asked to read its input, and how to be quiet when ending it is not enough.

    `volumes` is how it calls each step from the quietest to the loudest: about 5 dB apart.
    """

    name: str
    how: tuple[str, ...]
    volumes: tuple[str, ...]
    quiet: tuple[str, ...] = ()


_AMPLITUDES = ("20", "36", "63", "112", "200")
_PERCENTAGES = ("-80", "-64", "-37", "12", "100")
_VOICES = (
    _Voice("espeak-ng", ("-v", "{language}", "-a", "{volume}", "--stdin"), _AMPLITUDES),
    _Voice("espeak", ("-v", "{language}", "-a", "{volume}", "--stdin"), _AMPLITUDES),
    # It waits until all is said, so that it is known how long that takes.
    _Voice("spd-say", ("-l", "{language}", "-i", "{volume}", "-w", "-e"), _PERCENTAGES, ("-C",)),
)
# As eSpeak calls them, where that is another name than the guest's language has.
_NAMES = {"zh": "cmn"}
_NOWHERE = subprocess.DEVNULL


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be said; without words, nothing."""

    words: str = ""
    language: str = ""
    volume: int = 0


class Speaker:
    """Implements guest_ports.Speech. A thread of its own does the waiting; only the newest wish counts."""

    def __init__(self, find: Callable[[str], str | None] = shutil.which) -> None:
        found = ((voice, path) for voice in _VOICES if (path := find(voice.name)))
        nobody: tuple[_Voice | None, str] = (None, "")
        self._voice, self._path = next(found, nobody)
        self._wishes: SimpleQueue[_Wish | None] = SimpleQueue()
        self._running: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self._is_asked = False

    @property
    def is_there(self) -> bool:
        return self._voice is not None

    @property
    def is_speaking(self) -> bool:
        running = self._running
        return self._is_asked or (running is not None and running.poll() is None)

    def say(self, words: str, language: str, volume: int) -> None:
        """See guest_ports.Speech."""
        self._wish(_Wish(words, language, volume))

    def hush(self) -> None:
        """See guest_ports.Speech."""
        if self._thread is not None:
            self._wish(_Wish())

    def settled(self) -> None:
        """Until what was wished for last has been said or stopped: for tests and the end."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._wishes.put(None)
            thread.join()

    def _wish(self, wish: _Wish) -> None:
        if self._voice is None:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="speech", daemon=True)
            self._thread.start()
        self._is_asked = bool(wish.words)
        self._wishes.put(wish)

    def _serve(self) -> None:
        is_over = False
        while not is_over:
            wish, is_over = self._newest()
            if wish is not None:
                self._stop()
                if wish.words:
                    self._begin(wish)
                if self._wishes.empty():
                    self._is_asked = False
        if self._running is not None:
            self._running.wait()

    def _newest(self) -> tuple[_Wish | None, bool]:
        """The last of what was wished for meanwhile, and whether nothing comes after it."""
        newest, wish = None, self._wishes.get()
        while wish is not None:
            newest = wish
            if self._wishes.empty():
                return newest, False
            wish = self._wishes.get()
        return newest, True

    def _begin(self, wish: _Wish) -> None:
        """Starts to speak; it is not waited for."""
        if self._voice is None:
            return
        language = _NAMES.get(wish.language, wish.language)
        volume = self._voice.volumes[min(max(wish.volume, 1), len(self._voice.volumes)) - 1]
        how = (word.format(language=language, volume=volume) for word in self._voice.how)
        try:
            self._running = subprocess.Popen(
                [self._path, *how], stdin=subprocess.PIPE, stdout=_NOWHERE, stderr=_NOWHERE
            )
            if self._running.stdin is not None:
                self._running.stdin.write(wish.words.encode())
                self._running.stdin.close()
        except OSError as fault:
            _log.warning("not read aloud", extra={"why": str(fault)})

    def _stop(self) -> None:
        """What is being said ends in the middle of the word."""
        running, self._running = self._running, None
        if running is None or self._voice is None:
            return
        try:
            if self._voice.quiet:
                subprocess.run(
                    [self._path, *self._voice.quiet],
                    stdin=_NOWHERE, stdout=_NOWHERE, stderr=_NOWHERE, timeout=1, check=False,
                )  # fmt: skip
            running.kill()
            running.wait()
        except (OSError, subprocess.SubprocessError) as fault:
            _log.warning("not hushed", extra={"why": str(fault)})
