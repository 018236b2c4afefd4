import asyncio
import ssl
from datetime import UTC, datetime

import httpx
import pytest

from kiosk.domain.trouble import Code, Outage
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.greeting import Greeting, greet


def greeted(url: str, answer: httpx.Response | Exception) -> Greeting:
    def say(_: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    return asyncio.run(greet(url, 5.0, httpx.MockTransport(say)))


def test_a_host_says_what_time_it_is() -> None:
    date = "Thu, 14 May 2026 12:00:00 GMT"
    said = greeted("https://api.thanx.com", httpx.Response(404, headers={"Date": date}))
    assert said == Greeting(404, datetime(2026, 5, 14, 12, tzinfo=UTC), None)


@pytest.mark.parametrize("date", ["", "tomorrow"])
def test_a_host_without_a_clock(date: str) -> None:
    assert greeted("https://api.thanx.com", httpx.Response(200, headers={"Date": date})).date is None


def test_why_nobody_answers() -> None:
    with pytest.raises(Outage) as told:
        greeted("https://api.thanx.com", httpx.ConnectError("host, port and more"))
    assert (told.value.code, told.value.detail) == (Code.LOYALTY_DOWN, "ConnectError")


def test_a_certificate_that_is_not_believed() -> None:
    cause = ssl.SSLCertVerificationError(1, "certificate verify failed")
    cause.verify_message = "certificate has expired"
    fault = httpx.ConnectError("no")
    fault.__cause__ = cause
    with pytest.raises(Outage) as told:
        greeted("https://api.thanx.com", fault)
    assert told.value.detail == "its certificate is not believed: certificate has expired"


def test_a_real_host_over_http(sandbox: RunningSandbox) -> None:
    said = asyncio.run(greet(sandbox.api_url, 5.0))
    assert said.status == 404
    assert said.date is not None
    assert said.holds_until is None
