"""Reads aloud with a program of the machine: Speech Dispatcher's or eSpeak's; without one it is silent.

The words go in by a pipe: nobody sees them among the arguments of running programs.
"""

import logging
import shutil
import subprocess
import threading
from collections.abc import Callable
from queue import SimpleQueue

_log = logging.getLogger(__name__)
# How each is asked to read its input in a language, and how to be quiet when ending it is not enough.
_VOICES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("espeak-ng", ("-v", "{language}", "--stdin"), ()),
    ("espeak", ("-v", "{language}", "--stdin"), ()),
    ("spd-say", ("-l", "{language}", "-e"), ("-C",)),
)
# As eSpeak calls them, where that is another name than the guest's language has.
_NAMES = {"zh": "cmn"}
_NOWHERE = subprocess.DEVNULL
_Wish = tuple[str, str]


class Speaker:
    """Implements guest_ports.Speech. A thread of its own does the waiting; only the newest wish counts."""

    def __init__(self, find: Callable[[str], str | None] = shutil.which) -> None:
        found = ((path, how, quiet) for name, how, quiet in _VOICES if (path := find(name)))
        self._voice = next(found, None)
        self._wishes: SimpleQueue[_Wish | None] = SimpleQueue()
        self._running: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None

    @property
    def is_there(self) -> bool:
        return self._voice is not None

    def say(self, words: str, language: str) -> None:
        """See guest_ports.Speech."""
        self._wish((words, language))

    def hush(self) -> None:
        """See guest_ports.Speech."""
        if self._thread is not None:
            self._wish(("", ""))

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
        self._wishes.put(wish)

    def _serve(self) -> None:
        is_over = False
        while not is_over:
            wish, is_over = self._newest()
            if wish is not None:
                self._stop()
                if wish[0]:
                    self._begin(*wish)
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

    def _begin(self, words: str, language: str) -> None:
        """Starts to speak; it is not waited for."""
        if self._voice is None:
            return
        path, how, _ = self._voice
        command = [path, *(word.format(language=_NAMES.get(language, language)) for word in how)]
        try:
            self._running = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=_NOWHERE, stderr=_NOWHERE
            )
            if self._running.stdin is not None:
                self._running.stdin.write(words.encode())
                self._running.stdin.close()
        except OSError as fault:
            _log.warning("not read aloud", extra={"why": str(fault)})

    def _stop(self) -> None:
        """What is being said ends in the middle of the word."""
        running, self._running = self._running, None
        if running is None or self._voice is None:
            return
        path, _, quiet = self._voice
        try:
            if quiet:
                subprocess.run(
                    [path, *quiet], stdin=_NOWHERE, stdout=_NOWHERE, stderr=_NOWHERE, timeout=1, check=False
                )
            running.kill()
            running.wait()
        except (OSError, subprocess.SubprocessError) as fault:
            _log.warning("not hushed", extra={"why": str(fault)})

