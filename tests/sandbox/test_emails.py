"""What could be an e-mail address."""

import pytest

from kiosk.sandbox.emails import is_email


@pytest.mark.parametrize(
    "text", ["a@example.com", "a.b+c@sub.example.co", "A_1@EXAMPLE.COM", "x@sub.example.org"]
)
def test_good(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
    "text",
    ["", "a", "@example.com", "a@", "a@example", "a b@example.com", "a@@example.com", "a@" + "-example.com",
     "a..b@example.com", "a@example.com\n", "a" * 65 + "@example.com", "a@" + "b" * 250 + ".example"],
)  # fmt: skip
def test_bad(text: str) -> None:
    assert not is_email(text)
