import base64
import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.kitchen.signature import Signer


def test_the_example_that_receivers_are_built_after() -> None:
    headers = Signer("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").headers(
        "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}'
    )
    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


@given(st.binary(min_size=24, max_size=64), st.uuids().map(str), st.integers(0, 2**33), st.binary())
def test_whoever_has_the_secret_can_prove_it(key: bytes, name: str, at_s: int, body: bytes) -> None:
    headers = Signer("whsec_" + base64.b64encode(key).decode()).headers(name, at_s, body)
    digest = hmac.new(key, b".".join([name.encode(), str(at_s).encode(), body]), hashlib.sha256).digest()
    assert headers["webhook-signature"] == f"v1,{base64.b64encode(digest).decode()}"


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_c2hvcnQ=", "no base64!", "whsec_" + "A" * 400])
def test_what_is_no_secret_is_refused_untold(secret: str) -> None:
    with pytest.raises(ValueError, match="no webhook secret") as fault:
        Signer(secret)
    assert len(str(fault.value)) < 80
