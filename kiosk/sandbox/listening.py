"""Sockets bound before anything is announced, so that an announced address always answers."""

import errno
import socket

from kiosk.sandbox.problems import CannotListen, PortInUse


def bound(host: str, port: int) -> tuple[socket.socket, socket.socket]:
    """Two sockets: loyalty on `port`, api on the next one; port 0 takes any two free ones.

    Raises PortInUse or CannotListen.
    """
    if not 0 <= port < 65_535:
        raise CannotListen(f"port {port} can't be used: choose 0, or 1 to 65534")
    loyalty = listening_on(host, port)
    try:
        return loyalty, listening_on(host, port + 1 if port else 0)
    except CannotListen:
        loyalty.close()
        raise


def listening_on(host: str, port: int) -> socket.socket:
    """One of them; port 0 takes any free one. Raises PortInUse or CannotListen."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError) as unknown:
        raise CannotListen(f"there is no host {host} to listen on") from unknown
    listening = socket.socket(family, kind, protocol)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(128)
    except OSError as refused:
        listening.close()
        if refused.errno == errno.EADDRINUSE:
            raise PortInUse(f"port {port} on {host} is in use; choose another with --port") from refused
        raise CannotListen(f"can't listen on {host} port {port}: {refused.strerror}") from refused
    return listening


def url(listening: socket.socket) -> str:
    """The address to call it by; a socket on every interface is called by loopback."""
    host, port = listening.getsockname()[:2]
    reachable = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"http://[{reachable}]:{port}" if ":" in reachable else f"http://{reachable}:{port}"
