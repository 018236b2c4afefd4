"""Who started the kiosk and looks after it: systemd hears how it is, over a socket (sd_notify(3))."""

import logging
import socket
from collections.abc import Mapping

_log = logging.getLogger(__name__)

READY, ALIVE, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"


class Supervisor:
    """Says what it is told to say; without a socket in the environment it is silent. Never raises."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._address = _address(environment.get("NOTIFY_SOCKET", ""))
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)

    @property
    def is_there(self) -> bool:
        """Somebody listens, and starts the kiosk again when it ends."""
        return bool(self._address)

    def say(self, *words: str) -> None:
        """Each as a line, all at once."""
        if not self._address:
            return
        try:
            self._socket.sendto("\n".join(words).encode(), self._address)
        except OSError as fault:
            _log.warning("the supervisor does not hear", extra={"why": str(fault)})

    def close(self) -> None:
        self._socket.close()


def _address(name: str) -> str:
    """A path, or @ for a name that is no file; anything else is nobody's."""
    if name.startswith("@"):
        return "\0" + name[1:]
    return name if name.startswith("/") else ""
