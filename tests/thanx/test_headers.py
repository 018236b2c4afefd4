from kiosk.thanx.headers import consumer_headers, loyalty_headers, partner_headers
from tests.thanx.visits import settings_at

SETTINGS = settings_at("http://127.0.0.1:9")


def test_loyalty_is_told_the_merchants_key_and_its_own_media_type() -> None:
    assert loyalty_headers(SETTINGS) == {
        "Merchant-Key": "cb71e3",
        "Accept": "application/vnd.thanx-v1+json",
        "Content-Type": "application/json",
        "User-Agent": "sorrelkiosk/1.0.0",
    }


def test_consumer_is_told_the_client_and_the_version_and_nobodys_token() -> None:
    assert consumer_headers(SETTINGS) == {
        "X-ClientId": "client",
        "Accept-Version": "v4.0",
        "Accept": "application/json",
        "Content-Type": "application/json",
        "User-Agent": "sorrelkiosk/1.0.0",
    }


def test_partner_is_told_the_same_and_the_partners_token() -> None:
    headers = partner_headers(SETTINGS, "partner-token-1")
    assert headers.pop("Authorization") == "Bearer partner-token-1"
    assert headers == consumer_headers(SETTINGS)
