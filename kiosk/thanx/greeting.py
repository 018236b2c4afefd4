"""One look at a host of Thanx: does it answer, by whose clock, and how long its certificate still holds."""

import asyncio
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from kiosk.domain.trouble import Code, Outage


@dataclass(frozen=True, slots=True)
class Greeting:
    """`date` is the host's own clock; `holds_until` is its certificate's, None without TLS."""

    status: int
    date: datetime | None
    holds_until: datetime | None


async def greet(
    url: str, within_s: float, transport: httpx.AsyncBaseTransport | None = None
) -> Greeting:
    """Ask for the address itself, with nothing of ours. Raises Outage(LOYALTY_DOWN) with the reason."""
    try:
        async with asyncio.timeout(within_s):
            return await _greeted(url, within_s, transport)
    except TimeoutError as fault:
        raise Outage(Code.LOYALTY_SLOW, f"no answer within {within_s:.0f} seconds") from fault
    except (httpx.HTTPError, OSError) as fault:
        raise Outage(Code.LOYALTY_DOWN, _reason(fault)) from fault


async def _greeted(url: str, within_s: float, transport: httpx.AsyncBaseTransport | None) -> Greeting:
    async with (
        httpx.AsyncClient(trust_env=False, timeout=within_s, transport=transport) as client,
        client.stream("GET", url) as response,
    ):
        stream = response.extensions.get("network_stream")
        tunnel = stream.get_extra_info("ssl_object") if stream is not None else None
        return Greeting(response.status_code, _date(response.headers.get("Date", "")), _until(tunnel))


def _date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _until(tunnel: Any) -> datetime | None:
    shown = tunnel.getpeercert() if tunnel is not None else None
    if not shown or "notAfter" not in shown:
        return None
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(shown["notAfter"]), UTC)


def _reason(fault: BaseException) -> str:
    """A certificate that is not believed is worth its own words."""
    cause: BaseException | None = fault
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate is not believed: {cause.verify_message}"
        cause = cause.__cause__ or cause.__context__
    return type(fault).__name__
