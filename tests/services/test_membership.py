from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.trouble import Code, Refusal
from kiosk.services.membership import by_email, by_phone, may_be_email, may_be_phone


def _value_or_code(find: Callable[[], Identifier]) -> str:
    try:
        return find().value
    except Refusal as refusal:
        return refusal.code


@pytest.mark.parametrize(
    ("typed", "country", "e164"),
    [
        ("4155550123", "US", "+14155550123"),
        ("(415) 555-0123", "US", "+14155550123"),
        ("+1 415 555 0123", "US", "+14155550123"),
        ("7875550123", "PR", "+17875550123"),
        # Territories of the United States, typed at a kiosk on the mainland (contract 2.8).
        ("787 555 0123", "US", "+17875550123"),
        ("939 555 0123", "US", "+19395550123"),
        ("340 555 0123", "US", "+13405550123"),
        ("671 555 0123", "US", "+16715550123"),
        ("670 555 0123", "US", "+16705550123"),
        ("684 555 0123", "US", "+16845550123"),
        ("+442079460123", "US", "+442079460123"),
    ],
)
def test_a_phone_number_becomes_e164(typed: str, country: str, e164: str) -> None:
    who = by_phone(typed, country)
    assert (who.by, who.value) == (IdentifiedBy.PHONE, e164)


@given(st.text(max_size=40))
def test_any_text_is_a_number_or_refused_with_the_same_words(typed: str) -> None:
    assert _value_or_code(lambda: by_phone(typed, "US"))[:1] in ("+", Code.UNKNOWN_MEMBER[:1])


def test_an_address_is_trimmed_and_lower_case() -> None:
    assert by_email("  Robin@Example.com ").value == "robin@example.com"


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_refused_with_the_same_words(typed: str) -> None:
    found = _value_or_code(lambda: by_email(typed))
    assert "@" in found or found == Code.UNKNOWN_MEMBER


def test_what_was_typed_is_not_in_the_identifiers_name() -> None:
    assert "555" not in repr(by_phone("4155550123", "US"))


@pytest.mark.parametrize(
    ("typed", "may"), [("415555012", False), ("4155550123", True), ("(415) 555-0123", True), ("", False)]
)
def test_a_number_may_be_whole_from_ten_digits(typed: str, may: bool) -> None:
    assert may_be_phone(typed) is may


@pytest.mark.parametrize(
    ("typed", "may"),
    [("robin", False), ("robin@", False), ("robin@example", False), ("robin@example.com", True)],
)
def test_an_address_may_be_whole_with_a_dot_after_the_at(typed: str, may: bool) -> None:
    assert may_be_email(typed) is may
