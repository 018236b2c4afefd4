"""Create User behind the door `ports.Enrolment` (contract 5.1)."""

import re

from kiosk.domain.answer import NotApplied, Refused, Unknown
from kiosk.domain.joining import Enrolled, NewMember
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.thanx.consumer_translate import user_body
from kiosk.thanx.errors import problem
from kiosk.thanx.exchange import Reply, Request
from kiosk.thanx.headers import consumer_headers
from kiosk.thanx.http import Http
from kiosk.thanx.settings import ThanxSettings
from kiosk.thanx.verdicts import verdict

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_FIELDS = {
    "USER_NAME_REQUIRED": Code.NAME_INVALID,
    "USER_EMAIL_INVALID": Code.EMAIL_INVALID,
    "USER_PHONE_INVALID": Code.PHONE_INVALID,
}


class ThanxEnrolment:
    """Enrols by the client's own name. The long-lived token that comes back is dropped unread."""

    def __init__(self, settings: ThanxSettings, http: Http) -> None:
        self._url = f"{settings.api_base}/users"
        self._headers = consumer_headers(settings)
        self._http = http

    async def enrol(self, person: NewMember) -> Enrolled:
        """See ports.Enrolment. A lost answer is asked for once more: joining twice is joining."""
        # Thanx would take any text for a phone number, and never find its owner by it again (contract 2.8).
        if person.phone and not _E164.fullmatch(person.phone):
            raise Refusal(Code.PHONE_INVALID)
        request = Request("POST", self._url, self._headers, body=user_body(person))
        said = await self._http.send(request)
        if isinstance(said, Unknown) or (isinstance(said, Reply) and isinstance(verdict(said), Unknown)):
            said = await self._http.send(request)
        return _enrolled(person, said)


def _enrolled(person: NewMember, said: Reply | NotApplied | Unknown) -> Enrolled:
    if not isinstance(said, Reply):
        raise Outage(said.code, said.detail, may_have_happened=isinstance(said, Unknown))
    found = problem(said.status, said.body)
    if found.is_existing_account:
        return Enrolled.by(person, is_new=False)
    judged = verdict(said)
    if judged is None:
        return Enrolled.by(person, is_new=True)
    # The message may repeat what was typed: only status and code are told.
    if isinstance(judged, Refused) and judged.code is not Code.LOYALTY_CREDENTIALS:
        raise Refusal(_FIELDS.get(found.code, Code.LOYALTY_REFUSED), found.detail)
    raise Outage(judged.code, found.detail, may_have_happened=isinstance(judged, Unknown))
