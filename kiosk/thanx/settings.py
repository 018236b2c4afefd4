"""Where Thanx is and who the kiosk is to it (contract 1). Wrong settings never become an object."""

import re
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

LOYALTY_HOSTS = frozenset({"loyalty.thanx.com", "loyalty.thanxsandbox.com"})
API_HOSTS = frozenset({"api.thanx.com", "api.thanxsandbox.com"})
SECURE_HOSTS = frozenset({"secure.api.thanx.com", "secure.api.thanxsandbox.com"})

_HEADER_TEXT = re.compile(r"[\x21-\x7e]+(?: [\x21-\x7e]+)*")
_NEEDED = (
    "loyalty_url", "api_url", "client_id", "merchant_id", "merchant_key", "partner_name", "partner_token",
)  # fmt: skip


class SettingsFault(ValueError):
    """A setting that can't work; `str()` is one sentence that names it and never shows a secret."""


@dataclass(frozen=True, slots=True)
class ThanxSettings:
    """One merchant's location at Thanx. Raises SettingsFault. `deadline_s` is for one whole call.

    `location_id` may be empty as long as nobody knows it: then no location is named to Thanx.
    """

    loyalty_url: str
    api_url: str
    client_id: str
    merchant_id: str
    merchant_key: str = field(repr=False)
    partner_name: str
    location_id: str
    partner_token: str = field(repr=False)
    expires_in_s: int = 900
    deadline_s: float = 8.0
    partner_api_token: str = field(default="", repr=False)
    secure_url: str = "https://secure.api.thanx.com"

    def __post_init__(self) -> None:
        for name in _NEEDED:
            _check_text(name, getattr(self, name))
        _check_text("partner_api_token", self.api_token)
        _check_text("location_id", self.location_id or "none")
        _check_url("loyalty_url", self.loyalty_url, LOYALTY_HOSTS)
        _check_url("api_url", self.api_url, API_HOSTS)
        _check_url("secure_url", self.secure_url, SECURE_HOSTS)
        if self.merchant_key.isdigit():
            raise SettingsFault("merchant_key is a number: Thanx wants the merchant's hashid, like cb71e3")
        if not 60 <= self.expires_in_s <= 3600:
            raise SettingsFault("expires_in_s must be 60 to 3600 seconds")
        if not 0 < self.deadline_s <= 60:
            raise SettingsFault("deadline_s must be more than 0 and at most 60 seconds")

    @property
    def loyalty_base(self) -> str:
        """What `account` and `baskets` hang under, without a slash at the end; a bare host gets `/api`."""
        path = urlsplit(self.loyalty_url).path.rstrip("/")
        return self.loyalty_url.rstrip("/") + ("" if path else "/api")

    @property
    def api_base(self) -> str:
        """What `/partner/...` hangs under, without a slash at the end."""
        return self.api_url.rstrip("/")

    @property
    def secure_base(self) -> str:
        """Where payment cards may be sent, and nothing else; without a slash at the end (contract 1)."""
        return self.secure_url.rstrip("/")

    @property
    def api_token(self) -> str:
        """For all of the Partner API but Create Access Token, if Thanx gave two (contract 4)."""
        return self.partner_api_token or self.partner_token

    @property
    def user_agent(self) -> str:
        """Names the integration; Thanx turns generic ones away (contract 2.1)."""
        return f"{self.partner_name}/1.0.0"


def _check_text(name: str, value: str) -> None:
    if not value:
        raise SettingsFault(f"{name} is missing")
    if not _HEADER_TEXT.fullmatch(value):
        raise SettingsFault(f"{name} holds characters that no header can carry, like a line break")


def _check_url(name: str, value: str, hosts: frozenset[str]) -> None:
    parts = _split(name, value)
    host = parts.hostname or ""
    if parts.username or parts.password or parts.query or parts.fragment:
        raise SettingsFault(f"{name} must be an address without user, query or fragment")
    if _is_loopback(host):
        return
    if parts.scheme == "http":
        raise SettingsFault(f"{name} must start with https: http is only for this machine itself")
    if host not in hosts:
        raise SettingsFault(f"{name} must be on {' or '.join(sorted(hosts))}, or on this machine itself")


def _split(name: str, value: str) -> SplitResult:
    try:
        parts = urlsplit(value)
        is_usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_usable = False
    if not is_usable:
        raise SettingsFault(f"{name} is not an address like https://{min(LOYALTY_HOSTS)}/api/")
    return parts


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
