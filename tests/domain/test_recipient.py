import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.recipient import Recipient, Roll, masked

JUNE = Identifier(IdentifiedBy.EMAIL, "june.park@example.com")


@pytest.mark.parametrize(
    ("who", "shown"),
    [
        (JUNE, "j•••@example.com"),
        (Identifier(IdentifiedBy.EMAIL, '"a@b"@example.com'), '"•••@example.com'),
        (Identifier(IdentifiedBy.PHONE, "+14155550147"), "•••0147"),
        (Identifier(IdentifiedBy.USER_ID, "wroeiu2304hfwf"), "•••hfwf"),
    ],
)
def test_enough_is_shown_to_be_recognised(who: Identifier, shown: str) -> None:
    assert masked(who) == shown


@given(st.text(string.ascii_lowercase + ".", min_size=1, max_size=20))
def test_nothing_after_the_first_letter_of_an_address_can_be_told(rest: str) -> None:
    who = Identifier(IdentifiedBy.EMAIL, f"j{rest}@example.com")
    assert masked(who) == masked(JUNE)


@given(st.integers(0, 99))
def test_nothing_before_the_last_four_digits_can_be_told(area: int) -> None:
    who = Identifier(IdentifiedBy.PHONE, f"+1{area:03}5550147")
    assert masked(who) == "•••0147"


def test_a_roll_prints_nobody() -> None:
    assert "june" not in repr(Roll((Recipient(1, JUNE),)))
