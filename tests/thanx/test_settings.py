from dataclasses import replace
from typing import Any

import pytest

from kiosk.thanx.settings import SettingsFault, ThanxSettings

GOOD = ThanxSettings(
    loyalty_url="https://loyalty.thanxsandbox.com/api/",
    api_url="https://api.thanxsandbox.com",
    client_id="client",
    merchant_id="k2lye10h32l5wzo",
    merchant_key="cb71e3",
    partner_name="sorrelkiosk",
    location_id="92b7b0dac4",
    partner_token="token-of-the-partner",
)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"merchant_key": "12345"}, "merchant_key is a number"),
        ({"merchant_key": ""}, "merchant_key is missing"),
        ({"partner_token": ""}, "partner_token is missing"),
        ({"location_id": "one\ntwo"}, "location_id holds characters"),
        ({"partner_api_token": "one\ntwo"}, "partner_api_token holds characters"),
        ({"secure_url": "https://api.thanx.com"}, "secure_url must be on secure.api.thanx.com or"),
        ({"partner_token": "one\ntwo"}, "partner_token holds characters"),
        ({"partner_name": "kiösk"}, "partner_name holds characters"),
        ({"loyalty_url": "http://loyalty.thanx.com/api"}, "loyalty_url must start with https"),
        ({"api_url": "http://192.168.1.7:8000"}, "api_url must start with https"),
        ({"loyalty_url": "https://api.thanx.com/loyalty"}, "loyalty_url must be on loyalty.thanx.com or"),
        ({"loyalty_url": "https://loyalty.thanx.com.example.com/api"}, "loyalty_url must be on"),
        ({"api_url": "https://loyalty.thanx.com"}, "api_url must be on api.thanx.com or"),
        ({"api_url": "https://user:" + "@api.thanx.com"}, "api_url must be an address without user"),
        ({"api_url": "https://api.thanx.com?x=1"}, "api_url must be an address without user"),
        ({"api_url": "api.thanx.com"}, "api_url is not an address"),
        ({"api_url": "ftp://127.0.0.1"}, "api_url is not an address"),
        ({"api_url": "https://127.0.0.1:99999"}, "api_url is not an address"),
        ({"api_url": "https://[::1"}, "api_url is not an address"),
        ({"expires_in_s": 59}, "expires_in_s must be 60 to 3600"),
        ({"expires_in_s": 3601}, "expires_in_s must be 60 to 3600"),
        ({"deadline_s": 0}, "deadline_s must be"),
    ],
)
def test_what_cannot_work_is_one_clear_sentence(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(SettingsFault) as fault:
        replace(GOOD, **changed)
    said = str(fault.value)
    assert said.startswith(words)
    assert "\n" not in said
    assert isinstance(fault.value, ValueError)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8301", "http://localhost:8301", "http://[::1]:8301"])
def test_plain_http_is_for_this_machine_alone(url: str) -> None:
    settings = replace(GOOD, loyalty_url=url, api_url=url)
    assert settings.loyalty_base == f"{url}/api"
    assert settings.api_base == url


def test_the_base_is_the_same_with_and_without_the_last_slash() -> None:
    assert GOOD.loyalty_base == "https://loyalty.thanxsandbox.com/api"
    assert replace(GOOD, loyalty_url="https://loyalty.thanx.com/api").loyalty_base.endswith(".com/api")


def test_secrets_are_not_printed() -> None:
    assert "token-of-the-partner" not in repr(GOOD)
    assert "cb71e3" not in repr(GOOD)
    assert GOOD.user_agent == "sorrelkiosk/1.0.0"
