"""What an answer means: which of the four ways a call ended (contract 2.2, reliability 2.6)."""

from http import HTTPStatus

from kiosk.domain.answer import NotApplied, Refused, Unknown
from kiosk.domain.trouble import Code
from kiosk.thanx.errors import Problem, problem
from kiosk.thanx.exchange import Reply

_NOT_APPLIED = {
    401: Code.LOYALTY_CREDENTIALS,
    403: Code.LOYALTY_CREDENTIALS,
    429: Code.LOYALTY_SLOW,
}
_UNKNOWN = {408: Code.LOYALTY_SLOW, 425: Code.LOYALTY_SLOW, 504: Code.LOYALTY_SLOW}
_REFUSED = {
    "REWARD_ALREADY_USED": Code.REWARD_GONE,
    "REWARD_EXPIRED": Code.REWARD_GONE,
    "REWARD_FRAUDULENT": Code.REWARD_GONE,
    "REWARD_INAPPLICABLE": Code.REWARD_NOT_FITTING,
    "POINTS_EXCHANGE_FAILURE": Code.REWARD_NOT_FITTING,
}
_GONE_WORDS = ("reward was not found", "already been used", "no longer valid")


def verdict(reply: Reply) -> Refused | NotApplied | Unknown | None:
    """None for a success: its status decides, whatever its body is worth.

    A redirect or a page of HTML is the network speaking, not Thanx: nothing was applied.
    """
    if reply.is_good:
        return NotApplied(Code.LOYALTY_DOWN, f"{reply.status} HTML") if reply.is_html else None
    status, found = reply.status, problem(reply.status, reply.body)
    if status in _NOT_APPLIED:
        return NotApplied(_NOT_APPLIED[status], found.told, reply.retry_after_s)
    if status < 400:
        return NotApplied(Code.LOYALTY_DOWN, f"{status} redirect")
    if status in _UNKNOWN or status >= 500:
        return Unknown(_UNKNOWN.get(status, Code.LOYALTY_DOWN), found.told)
    return Refused(_why_refused(found), found.told)


def _why_refused(found: Problem) -> Code:
    """A 404 means a wrong address or key: Loyalty has no path that a guest's choice could miss."""
    if found.status == HTTPStatus.NOT_FOUND:
        return Code.LOYALTY_CREDENTIALS
    message = found.message.lower()
    if any(words in message for words in _GONE_WORDS):
        return Code.REWARD_GONE
    return _REFUSED.get(found.code, Code.LOYALTY_REFUSED)
