"""Items 1 to 10: the headers of every call, as they went over the wire (contract 2.1)."""

from collections.abc import Callable

from kiosk.proving.certifying.record import Call, Expected, Record
from kiosk.proving.certifying.verdict import Item, Judge, Result, Verdict, every

_JSON = "application/json"
_THANX = "application/vnd.thanx-v1+json"
# A token of no member that was given to us on purpose, where one is tried that is no good any more.
_SPOILT = "Bearer " + "0" * 64

Right = Callable[[Call, Expected], bool]


def partner_calls(record: Record) -> tuple[Call, ...]:
    """Create Access Token, Get Merchants, Get Locations and what else the Partner API was asked."""
    return tuple(call for call in record.calls if call.api == "partner")


def loyalty_calls(record: Record) -> tuple[Call, ...]:
    """Get Account and baskets."""
    return tuple(call for call in record.calls if call.api == "loyalty")


def header(calls: Callable[[Record], tuple[Call, ...]], name: str, is_right: Right) -> Judge:
    """That header on every one of these calls."""

    def judge(record: Record) -> Verdict:
        return every(
            calls(record), lambda call: is_right(call, record.expected),
            f"{name} is right on every one of them", f"{name} is missing or wrong",
        )  # fmt: skip

    return judge


def in_turn(*judges: Judge) -> Judge:
    """What the first says that does not pass; what the last says if all do."""

    def judge(record: Record) -> Verdict:
        for each in judges:
            verdict = each(record)
            if verdict.result is not Result.PASS:
                return verdict
        return verdict

    return judge


def is_partners_own(call: Call, expected: Expected) -> bool:
    """Create Access Token takes the partner token, the rest the token for the API."""
    is_mint = call.path.endswith("/oauth/token")
    token = expected.partner_token if is_mint else expected.api_token
    return call.header("Authorization") == f"Bearer {token}"


def is_members_own(record: Record) -> Verdict:
    """A token that Create Access Token gave, and never the partner's."""
    given = {f"Bearer {call.answer.get('access_token')}" for call in record.tokens() if call.is_good}
    return every(
        loyalty_calls(record), lambda call: call.header("Authorization") in given | {_SPOILT},
        "each carries the token of its member", "Authorization is missing, or no token of a member",
    )  # fmt: skip


def _agent(call: Call, expected: Expected) -> bool:
    return call.header("User-Agent") == expected.agent


def _type(call: Call, _: Expected) -> bool:
    return call.header("Content-Type").partition(";")[0].strip() == _JSON


ITEMS = (
    Item("8.1", "Partner calls: Authorization: Bearer {access_token}",
         header(partner_calls, "Authorization", is_partners_own)),
    Item("8.2", "Partner calls: X-ClientId: {client_id}",
         header(partner_calls, "X-ClientId", lambda call, it: call.header("X-ClientId") == it.client_id)),
    Item("8.3", "Partner calls: Accept-Version: v4.0",
         header(partner_calls, "Accept-Version", lambda call, _: call.header("Accept-Version") == "v4.0")),
    Item("8.4", "Partner calls: Content-Type: application/json",
         header(partner_calls, "Content-Type", _type)),
    Item("8.5", "Partner calls: User-Agent: {partner}/1.0.0", header(partner_calls, "User-Agent", _agent)),
    Item("8.6", "Loyalty calls: Authorization: Bearer {user_access_token}", is_members_own),
    Item("8.7", "Loyalty calls: Merchant-Key: {merchant_key}",
         header(loyalty_calls, "Merchant-Key",
                lambda call, it: call.header("Merchant-Key") == it.merchant_key)),
    Item("8.8", "Loyalty calls: Accept: application/vnd.thanx-v1+json",
         header(loyalty_calls, "Accept", lambda call, _: call.header("Accept") == _THANX)),
    Item("8.9", "Loyalty calls: Content-Type: application/json",
         header(loyalty_calls, "Content-Type", _type)),
    Item("8.10", "Loyalty calls: User-Agent: {partner}/1.0.0",
         header(loyalty_calls, "User-Agent", _agent)),
)  # fmt: skip
