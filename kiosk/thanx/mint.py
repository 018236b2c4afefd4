"""Create Access Token: a member's token for the partner's (contract 4.1)."""

import re
from decimal import Decimal

import msgspec

from kiosk.domain.answer import Answer, Applied, NotApplied, Refused, Unknown
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.trouble import Code
from kiosk.thanx import wire
from kiosk.thanx.errors import problem
from kiosk.thanx.exchange import Reply, Request
from kiosk.thanx.headers import partner_headers
from kiosk.thanx.http import Http
from kiosk.thanx.settings import ThanxSettings
from kiosk.thanx.tokens import Token
from kiosk.thanx.verdicts import verdict

_TOKEN = re.compile(r"[\x21-\x7e]{1,4096}")
_BAD_NAMES = frozenset({"USER_PHONE_INVALID", "USER_EMAIL_INVALID"})


class Mint:
    """Makes tokens; the partner token is used for nothing else here."""

    def __init__(self, settings: ThanxSettings, http: Http) -> None:
        self._settings = settings
        self._http = http
        self._headers = partner_headers(settings, settings.partner_token)

    async def token(self, who: Identifier) -> Answer[Token]:
        """A token for the member. Refused(UNKNOWN_MEMBER) if this merchant has none of that name."""
        said = await self._http.send(self._request(who))
        if not isinstance(said, Reply):
            return said
        if not said.is_good:
            return _refusal(said)
        return verdict(said) or self._given(said)

    def _request(self, who: Identifier) -> Request:
        asked = wire.TokenAsked(self._settings.merchant_id, self._settings.expires_in_s)
        setattr(asked, _FIELDS[who.by], who.value)
        url = f"{self._settings.api_base}/partner/oauth/token"
        return Request("POST", url, self._headers, body=msgspec.json.encode(asked))

    def _given(self, reply: Reply) -> Answer[Token]:
        try:
            given = msgspec.json.decode(reply.body, type=wire.TokenGiven, strict=False)
        except (ValueError, RecursionError):
            return Unknown(Code.LOYALTY_DOWN, "unreadable token answer")
        if not _TOKEN.fullmatch(given.access_token):
            return Unknown(Code.LOYALTY_DOWN, "unusable token")
        return Applied(Token(given.access_token, self._life_s(given)))

    def _life_s(self, given: wire.TokenGiven) -> float:
        """As long as Thanx says, but never longer than was asked for."""
        asked = self._settings.expires_in_s
        said = given.expires_in if given.expires_in is not None else given.expires
        return float(min(said, Decimal(asked))) if said is not None and said > 0 else float(asked)


_FIELDS = {
    IdentifiedBy.USER_ID: "user_id",
    IdentifiedBy.EMAIL: "email",
    IdentifiedBy.PHONE: "phone",
}


def _refusal(reply: Reply) -> Refused | NotApplied | Unknown:
    """The message may repeat what was asked: only status and code are told (contract 2.2)."""
    found = problem(reply.status, reply.body)
    if found.is_unknown_user or (reply.status < 500 and found.code in _BAD_NAMES):
        return Refused(Code.UNKNOWN_MEMBER, found.detail)
    judged = verdict(reply)
    if isinstance(judged, NotApplied):
        return NotApplied(judged.code, found.detail, judged.retry_after_s)
    if isinstance(judged, Unknown):
        return Unknown(judged.code, found.detail)
    return Refused(Code.LOYALTY_REFUSED, found.detail)
