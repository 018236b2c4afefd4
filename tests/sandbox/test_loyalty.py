"""The Loyalty API's doors: tokens, coupon codes, the optional dry run, bodies that are none."""

import msgspec
import pytest

from kiosk.sandbox.call import Call
from tests.sandbox.desk import BAKERY_KEY, Guest, a_basket, a_world, handled, loyalty_headers, reward, token

MILLER = "milldough7701"
LONE = "Reward-Redemption-Token".lower()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"x"',
        b"{}",
        b'{"state":"open"}',
        b'{"state":"checkout","items":[{"id":"a","name":"b"}]}',
        b'{"state":"checkout","items":[{"id":"a","name":"b","price":"9.95"}]}',
        b'{"state":"checkout","items":[{"id":"a","name":"b","price":-1}]}',
        b'{"state":"checkout","items":[{"id":"a","name":"b","price":1e400}]}',
        b'{"state":"checkout","subtotal":1e99999999999999999999}',
        b'{"state":"checkout","subtotal":true}',
        b'{"state":"checkout","order_timestamp":"tomorrow"}',
        b'{"state":"checkout","redemption_venue":"in_store"}',
        b'{"state":"checkout","rewards":"freefries01"}',
        b'{"state":"checkout","id":""}',
        b'{"state":"checkout","id":7}',
        b'{"state":"checkout","id":"\\ud800"}',
        b'{"state":"checkout","payments":["x"]}',
        b"\xff\xfe",
        b"[" * 90_000,
    ],
)
def test_bad_bodies_are_400_in_the_flat_shape(body: bytes) -> None:
    answer = Guest(a_world()).sends(body)
    assert answer.status == 400
    assert set(answer.body) == {"code", "message"}
    assert answer.body["code"] == 400


def test_the_message_names_the_field() -> None:
    answer = Guest(a_world()).sends(b'{"state":"checkout","items":[{"id":"a","name":"b","price":"9.95"}]}')
    assert "$.items[0].price" in answer.body["message"]


def test_null_and_absent_are_the_same_and_unknown_fields_are_fine() -> None:
    body = b'{"state":"checkout","items":null,"rewards":null,"payments":null,"subtotal":null,"surprise":1}'
    assert Guest(a_world()).sends(body).status == 201


@pytest.mark.parametrize("path", ["/api/account", "/api/baskets"])
def test_no_token_no_answer(path: str) -> None:
    method = "GET" if path.endswith("account") else "POST"
    answer = handled(a_world(), Call("loyalty", method, path, headers=loyalty_headers()))
    assert answer.body == {"code": 401, "message": "There was an error authenticating you."}


def test_a_token_of_another_merchant_is_refused() -> None:
    world = a_world()
    headers = loyalty_headers(token(world), BAKERY_KEY)
    assert handled(world, Call("loyalty", "GET", "/api/account", headers=headers)).status == 401


def test_the_dry_run_is_a_switch() -> None:
    assert Guest(a_world()).sends(b"{}", "/api/baskets/qualifying").status == 404
    answer = Guest(a_world(qualifying=True)).sends(msgspec.json.encode(a_basket()), "/api/baskets/qualifying")
    assert answer.status == 200
    assert set(answer.body) == {"rewards", "points_products"}


def coupon(code: str, key: str = BAKERY_KEY, bearer: str = "", state: str = "checkout") -> tuple[int, str]:
    world = a_world()
    headers = loyalty_headers(bearer and token(world, MILLER, BAKERY_KEY), key) | {LONE: code}
    body = msgspec.json.encode(a_basket(state=state))
    answer = handled(world, Call("loyalty", "POST", "/api/baskets", headers=headers, body=body))
    return answer.status, answer.body.get("discount", "")


def test_a_coupon_code_stands_in_for_a_token() -> None:
    assert coupon("code1234") == (201, "2.00")


@pytest.mark.parametrize(
    ("code", "key", "bearer", "status"),
    [("nocode", BAKERY_KEY, "", 401), ("code1234", "cb71e3", "", 404), ("code1234", BAKERY_KEY, "too", 401)],
)
def test_coupons_that_are_refused(code: str, key: str, bearer: str, status: int) -> None:
    assert coupon(code, key, bearer)[0] == status


def test_a_coupon_is_used_up_and_earns_nothing() -> None:
    world = a_world()
    headers = loyalty_headers(key=BAKERY_KEY) | {LONE: "code1234"}
    payments = [{"issuer": "visa", "last4": "4242", "amount": 14.0}]
    for state in ("placed", "billed"):
        body = msgspec.json.encode(a_basket(state=state, payments=payments))
        call = Call("loyalty", "POST", "/api/baskets", headers=headers, body=body)
        assert handled(world, call).status == 201
    assert reward(world, "coupon07", MILLER).state == "used"
    assert all(basket.purchase is None for basket in world.state.baskets.values())
    assert handled(world, call).status == 201
