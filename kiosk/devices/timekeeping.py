"""Whether somebody keeps the machine's clock: the kernel knows it of NTP (adjtimex(2))."""

import ctypes
import os
from pathlib import Path

_UNSYNCHRONISED = 5
# Far more than the kernel's struct timex; all zero it only asks.
_TIMEX_BYTES = 512
# Made by systemd-timesyncd once it has synchronised; a sandboxed service may not ask the kernel.
_MARK = Path("/run/systemd/timesync/synchronized")


def is_kept(mark: Path = _MARK) -> bool | None:
    """None if nobody can tell."""
    state = _kernel()
    if state >= 0:
        return state != _UNSYNCHRONISED
    return True if mark.exists() else None


def _kernel() -> int:
    """The clock's state, -1 if it may not be asked."""
    if os.uname().sysname != "Linux":
        return -1
    return int(ctypes.CDLL(None).adjtimex(ctypes.create_string_buffer(_TIMEX_BYTES)))
