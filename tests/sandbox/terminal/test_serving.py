import os
import signal
import threading

import pytest

from kiosk.sandbox.problems import CannotListen
from kiosk.sandbox.terminal.serving import TerminalServing, running_terminal, serve_terminal


def test_a_running_terminal_tells_where_it_is_but_not_its_secrets() -> None:
    with running_terminal() as (_, serving):
        assert serving.url.startswith("http://127.0.0.1:")
        assert serving.url.endswith("/nexo")
        assert serving.cloud_url.endswith("/sync")
        assert serving.key.passphrase not in repr(serving)
        assert serving.api_key not in repr(serving)


def test_it_serves_until_it_is_asked_to_end() -> None:
    told: list[TerminalServing] = []

    def announce(serving: TerminalServing) -> None:
        told.append(serving)
        os.kill(os.getpid(), signal.SIGTERM)

    assert threading.current_thread() is threading.main_thread()
    serve_terminal("127.0.0.1", 0, ("decline",), announce)
    assert len(told) == 1


def test_what_cannot_be_played_is_refused_before_it_serves() -> None:
    with pytest.raises(ValueError):
        serve_terminal("127.0.0.1", 0, ("explode",), lambda _: None)


def test_a_host_that_is_not_there_is_named() -> None:
    with pytest.raises(CannotListen):
        serve_terminal("nowhere.example.com", 0, (), lambda _: None)
