"""The decoding process: `python -m kiosk.devices.scanner.worker FD`, FD being the shared memory.

Reads headers from stdin and answers a line each; ends when stdin does. It is started with an empty
environment and gives up what it does not need, for it looks at pictures that strangers made.
"""

import ctypes
import mmap
import os
import resource
import signal
import sys
from typing import BinaryIO

import cv2
import numpy as np

from kiosk.devices.scanner.decode import StreamDecoder, decode
from kiosk.devices.scanner.exchange import HEADER_BYTES, READY, RUBBISH, SLOT_BYTES, Header, Kind, reply
from kiosk.devices.scanner.grey import Grey, on_white

_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38
_GIVES_WAY = 5
_MOST_MEMORY = 2 * 1024**3


class Worker:
    """Answers what it is asked about the frame that lies in the memory."""

    def __init__(self, memory: mmap.mmap) -> None:
        self._memory = memory
        self._stream = StreamDecoder()

    def answer(self, header: Header) -> bytes:
        """The line that goes back; RUBBISH for a file that is no picture."""
        data = np.frombuffer(self._memory, np.uint8, header.length)
        if header.kind is Kind.FILE:
            return _of_file(data)
        grey = data.reshape(header.height, header.width)
        if header.kind is Kind.STILL:
            return reply(decode(grey))
        texts = self._stream.read(grey)
        return reply(texts, self._stream.sight)


def _of_file(data: Grey) -> bytes:
    try:
        picture = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)
        if picture is None:
            return RUBBISH
        return reply(decode(picture) or decode(on_white(cv2.imdecode(data, cv2.IMREAD_UNCHANGED))))
    except (cv2.error, MemoryError):
        return RUBBISH


def _confine() -> None:
    """Dies with its parent, gains no rights, writes no file, dumps no core, can't eat the memory.

    It gives way to the screens, which must keep their pace.
    """
    os.nice(_GIVES_WAY)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    # A Ctrl-C in the terminal is for the kiosk, which ends this process by closing its stdin.
    for wish in (signal.SIGINT, signal.SIGTERM):
        signal.signal(wish, signal.SIG_IGN)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    for limit, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_AS, _MOST_MEMORY),
    ):
        resource.setrlimit(limit, (most, most))


def _answers() -> BinaryIO:
    """Where answers go; what libraries print by themselves goes nowhere."""
    channel = os.fdopen(os.dup(1), "wb", buffering=0)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return channel


def main() -> None:
    """Serve until stdin ends."""
    _confine()
    cv2.setNumThreads(1)
    answers = _answers()
    worker = Worker(mmap.mmap(int(sys.argv[1]), SLOT_BYTES, prot=mmap.PROT_READ))
    decode(np.zeros((64, 64), np.uint8))  # loads what is loaded late
    answers.write(READY)
    while len(asked := sys.stdin.buffer.read(HEADER_BYTES)) == HEADER_BYTES:
        answers.write(worker.answer(Header.unpacked(asked)))


if __name__ == "__main__":
    main()
