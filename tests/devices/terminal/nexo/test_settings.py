from typing import Any

import pytest

from kiosk.devices.terminal.nexo.settings import Key, NexoFault, NexoSettings

KEY = Key("kiosk", 1, "secret words")


@pytest.mark.parametrize(
    "url", ["https://192.0.2.7:8443/nexo", "http://127.0.0.1:8443/nexo", "http://[::1]:1/nexo"]
)
def test_addresses_that_can_be_spoken_to(url: str) -> None:
    assert NexoSettings(url, "POI", "Kiosk1", KEY).url == url


@pytest.mark.parametrize(
    "url", ["", "http://192.0.2.7/nexo", "ftp://127.0.0.1/nexo", "http://127.0.0.1.example.com/"]
)
def test_nothing_goes_unsealed_over_the_network(url: str) -> None:
    with pytest.raises(NexoFault, match="url"):
        NexoSettings(url, "POI", "Kiosk1", KEY)


@pytest.mark.parametrize("keys", [{}, {"key": KEY, "api_key": "secret words"}])
def test_there_is_one_way_to_prove_oneself(keys: dict[str, Any]) -> None:
    with pytest.raises(NexoFault, match="either") as told:
        NexoSettings("https://192.0.2.7/nexo", "POI", "Kiosk1", **keys)
    assert "secret words" not in str(told.value)


def test_both_sides_have_names() -> None:
    with pytest.raises(NexoFault, match="poi_id"):
        NexoSettings("https://192.0.2.7/nexo", "", "Kiosk1", KEY)


def test_secrets_are_not_shown() -> None:
    shown = repr(NexoSettings("https://192.0.2.7/nexo", "POI", "Kiosk1", KEY))
    assert "secret words" not in shown + repr(
        NexoSettings("https://192.0.2.7/sync", "POI", "Kiosk1", api_key="secret words")
    )
