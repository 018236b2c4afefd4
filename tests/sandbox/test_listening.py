"""Sockets: bound at once or a named problem."""

import socket
from collections.abc import Iterator

import pytest

from kiosk.sandbox.listening import bound, url
from kiosk.sandbox.problems import CannotListen, PortInUse


def test_port_zero_takes_two_free_ones() -> None:
    loyalty, api = bound("127.0.0.1", 0)
    with loyalty, api:
        assert loyalty.getsockname()[1] != api.getsockname()[1]
        assert url(loyalty) == f"http://127.0.0.1:{loyalty.getsockname()[1]}"


def listening(port: int) -> socket.socket:
    one = socket.socket()
    try:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.bind(("127.0.0.1", port))
        one.listen()
    except OSError:
        one.close()
        raise
    return one


@pytest.fixture
def upper() -> Iterator[int]:
    """A port that is taken while the one below it is free."""
    for port in range(20_001, 30_000, 2):
        try:
            listening(port - 1).close()
            taken = listening(port)
        except OSError:
            continue
        with taken:
            yield port
        return


def test_a_port_in_use_is_named(upper: int) -> None:
    with pytest.raises(PortInUse, match=f"port {upper} on 127.0.0.1 is in use"):
        bound("127.0.0.1", upper)


def test_the_next_port_in_use_is_named_and_nothing_stays_bound(upper: int) -> None:
    with pytest.raises(PortInUse, match=f"port {upper} "):
        bound("127.0.0.1", upper - 1)
    listening(upper - 1).close()


@pytest.mark.parametrize("port", [-1, 65_535, 70_000])
def test_ports_that_are_none(port: int) -> None:
    with pytest.raises(CannotListen, match="65534"):
        bound("127.0.0.1", port)


@pytest.mark.parametrize("host", ["192.0.2.1", "no host", "a" * 80 + ".invalid"])
def test_hosts_that_are_not_here(host: str) -> None:
    with pytest.raises(CannotListen):
        bound(host, 0)


def test_every_interface_is_called_by_loopback() -> None:
    loyalty, api = bound("0.0.0.0", 0)
    with loyalty, api:
        assert url(api) == f"http://127.0.0.1:{api.getsockname()[1]}"
