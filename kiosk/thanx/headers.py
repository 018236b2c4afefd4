"""The headers that each API wants, exactly (contract 2.1)."""

from kiosk.thanx.settings import ThanxSettings

Headers = dict[str, str]

_JSON = "application/json"


def loyalty_headers(settings: ThanxSettings) -> Headers:
    """All but the member's token."""
    return {
        "Merchant-Key": settings.merchant_key,
        "Accept": "application/vnd.thanx-v1+json",
        "Content-Type": _JSON,
        "User-Agent": settings.user_agent,
    }


def consumer_headers(settings: ThanxSettings) -> Headers:
    """All but the member's token; nobody's token for joining (contract 5.1)."""
    return {
        "X-ClientId": settings.client_id,
        "Accept-Version": "v4.0",
        "Accept": _JSON,
        "Content-Type": _JSON,
        "User-Agent": settings.user_agent,
    }


def partner_headers(settings: ThanxSettings, token: str) -> Headers:
    """With the partner's own token."""
    return {"Authorization": f"Bearer {token}", **consumer_headers(settings)}
