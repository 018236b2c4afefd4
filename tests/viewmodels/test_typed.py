import pytest

from kiosk.viewmodels import typed


@pytest.mark.parametrize(
    ("digits", "shown"),
    [
        ("", ""),
        ("4", "4"),
        ("415", "415"),
        ("4155", "(415) 5"),
        ("415555", "(415) 555"),
        ("4155550142", "(415) 555-0142"),
        ("14155550142", "14155550142"),
        ("+4930555", "+4930555"),
    ],
)
def test_a_number_reads_as_it_is_typed(digits: str, shown: str) -> None:
    assert typed.phone_as_typed(digits) == shown


@pytest.mark.parametrize(
    ("digits", "may_be"),
    [
        ("4155550142", True),
        ("14155550142", True),
        ("24155550142", False),
        ("415555014", False),
        ("+49305550142", True),
        ("+49", False),
        ("+1234567890123456", False),
        ("", False),
        ("415555014x", False),
    ],
)
def test_a_number_is_ready(digits: str, may_be: bool) -> None:
    assert typed.may_be_phone(digits) is may_be


@pytest.mark.parametrize(
    ("address", "may_be"),
    [
        ("ana@example.com", True),
        ("a.b+c@mail.example.co", True),
        ("ana@example", False),
        ("ana@@example.com", False),
        ("@example.com", False),
        ("ana@example..com", False),
        ("", False),
    ],
)
def test_an_address_is_ready(address: str, may_be: bool) -> None:
    assert typed.may_be_email(address) is may_be


@pytest.mark.parametrize(
    ("what", "shown"), [("4155550142", "•• 42"), ("ana@example.com", "••••"), ("7", "••••"), ("", "••••")]
)
def test_what_was_sent_is_hidden(what: str, shown: str) -> None:
    assert typed.hidden(what) == shown


@pytest.mark.parametrize(("name", "starts"), [("", True), ("Ana", False), ("Ana ", True), ("O'", True)])
def test_a_word_of_a_name_begins_with_a_capital(name: str, starts: bool) -> None:
    assert typed.starts_word(name) is starts


@pytest.mark.parametrize(
    ("email", "shown"), [("ana@example.com", "a••@example.com"), ("", ""), ("ana", "••••"), ("@", "••@")]
)
def test_an_address_is_known_to_its_owner_alone(email: str, shown: str) -> None:
    assert typed.veiled(email) == shown
