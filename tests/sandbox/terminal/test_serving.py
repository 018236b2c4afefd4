import pytest

from kiosk.sandbox.problems import BadParts, CannotListen
from kiosk.sandbox.terminal.serving import running_terminal


def test_a_running_terminal_tells_where_it_is_but_not_its_secrets() -> None:
    with running_terminal() as (_, serving):
        assert serving.url.startswith("http://127.0.0.1:")
        assert serving.url.endswith("/nexo")
        assert serving.cloud_url.endswith("/sync")
        assert serving.key.passphrase not in repr(serving)
        assert serving.api_key not in repr(serving)


def test_what_cannot_be_played_is_refused_before_it_serves() -> None:
    with pytest.raises(BadParts, match="explode"), running_terminal("explode"):
        raise AssertionError("it serves")


def test_a_host_that_is_not_there_is_named() -> None:
    with pytest.raises(CannotListen), running_terminal(host="nowhere.example.com"):
        raise AssertionError("it serves")
