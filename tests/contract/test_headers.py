"""Every request carries exactly the headers that its API asks for (contract 2.1, 8.1 to 8.10)."""

import pytest

from tests.contract.operations import ALL, Api, Operation
from tests.contract.playing import played
from tests.thanx.desks import TOKEN
from tests.thanx.wire_server import replies

# Of the carrier, not of the caller.
CARRIED = {"host", "connection", "accept-encoding", "content-length"}
AGENT = {"user-agent": "sorrelkiosk/1.0.0", "content-type": "application/json"}
LOYALTY = AGENT | {"merchant-key": "cb71e3", "accept": "application/vnd.thanx-v1+json"}
CONSUMER = AGENT | {"x-clientid": "client", "accept-version": "v4.0", "accept": "application/json"}
PARTNER = CONSUMER | {"authorization": "Bearer partner-token-1"}
MEMBERS = {"authorization": "Bearer abc123"}
EXPECTED = {
    Api.LOYALTY: LOYALTY | MEMBERS,
    Api.COUPON: LOYALTY | {"reward-redemption-token": "code1234"},
    Api.PARTNER: PARTNER,
    Api.CONSUMER: CONSUMER | MEMBERS,
    Api.JOINING: CONSUMER,
}


@pytest.mark.parametrize("operation", ALL, ids=str)
def test_these_and_no_others(operation: Operation) -> None:
    key = {"x-idempotency-key": "key-1"} if operation.name == "issue" else {}
    # Refused, so that nothing is asked twice.
    acts = (TOKEN, replies(400)) if operation.api.is_members else (replies(400),)
    heard = played(operation, *acts)[1]
    sent = [{name: value for name, value in each.headers.items() if name not in CARRIED} for each in heard]
    assert sent[-1] == EXPECTED[operation.api] | key
    assert sent[:-1] == ([PARTNER] if operation.api.is_members else [])
    assert {each.headers["accept-encoding"] for each in heard} == {"identity"}
