"""Rewards that a code stands for: no member, no bearer, one header of its own (contract 3.9, C15)."""

import re
from http import HTTPStatus

from kiosk.domain.answer import Answer, Applied, NotApplied, Refused, Unknown
from kiosk.domain.money import ZERO
from kiosk.domain.order import Quote, Report
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.thanx import baskets, translate
from kiosk.thanx.errors import problem
from kiosk.thanx.exchange import Reply, Request
from kiosk.thanx.headers import loyalty_headers
from kiosk.thanx.http import Http
from kiosk.thanx.reading import UNREADABLE
from kiosk.thanx.settings import ThanxSettings
from kiosk.thanx.verdicts import verdict

HEADER = "Reward-Redemption-Token"
_CODE = re.compile(r"[A-Za-z0-9-]{4,64}")


class ThanxCoupons:
    """ports.Coupons. The basket names neither reward nor member: the header is all that says whose it is."""

    def __init__(self, settings: ThanxSettings, http: Http) -> None:
        self._url = f"{settings.loyalty_base}/baskets"
        self._headers = loyalty_headers(settings)
        self._http = http

    async def quote(self, code: str, report: Report) -> Quote:
        """See ports.Coupons."""
        said = await self._sent(code, baskets.written(report), report.state.value)
        if isinstance(said, Refused) and said.code is not Code.LOYALTY_CREDENTIALS:
            raise Refusal(said.code, said.detail)
        if not isinstance(said, Reply):
            raise Outage(said.code, said.detail)
        try:
            return translate.quote(said.body, report.subtotal)
        except ValueError:
            raise Outage(Code.LOYALTY_DOWN, UNREADABLE) from None

    async def deliver(self, code: str, body: bytes) -> Answer[Quote]:
        """See ports.Coupons."""
        try:
            state, subtotal = baskets.head(body)
        except ValueError:
            return Refused(Code.LOYALTY_REFUSED, "the report itself can't be read")
        said = await self._sent(code, body, state)
        if not isinstance(said, Reply):
            return said
        try:
            return Applied(translate.quote(said.body, subtotal))
        except ValueError:
            return Applied(Quote(ZERO, UNREADABLE))

    async def _sent(self, code: str, body: bytes, state: str) -> Reply | Refused | NotApplied | Unknown:
        if not _CODE.fullmatch(code):
            return Refused(Code.CODE_UNSUPPORTED, "no coupon code looks like that")
        headers = {**self._headers, HEADER: code}
        said = await self._http.send(Request("POST", self._url, headers, body=body, state=state))
        if not isinstance(said, Reply):
            return said
        return _nobodys(said) or verdict(said) or said


def _nobodys(said: Reply) -> Refused | None:
    """No token could have ended: a 401 is about the code, unless it names the merchant's key."""
    if said.status != HTTPStatus.UNAUTHORIZED:
        return None
    found = problem(said.status, said.body)
    if "merchant-key" in found.message.lower():
        return None
    return Refused(Code.REWARD_GONE, found.told)
