from dataclasses import replace

import pytest

from kiosk.domain.joining import Credit, Enrolled, Joining, JoinStep, NewMember
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.trouble import Code, Trouble

EMAIL = "june.park@example.com"


def test_nobody_joins_without_consent() -> None:
    with pytest.raises(ValueError, match="consented"):
        NewMember(EMAIL, "June", "Park")


def test_who_joined_is_found_by_email() -> None:
    person = NewMember(EMAIL, "June", "Park", "+14155550147", consented=True)
    assert Enrolled.by(person, is_new=False) == Enrolled(Identifier(IdentifiedBy.EMAIL, EMAIL), False)


def test_nothing_personal_is_printed() -> None:
    person = NewMember(EMAIL, "June", "Park", "+14155550147", consented=True)
    printed = f"{person!r} {Enrolled.by(person, is_new=True)!r}"
    assert [word for word in ("june", "June", "Park", "555") if word in printed] == []


FORM = Joining(JoinStep.CONSENT, EMAIL, "June", "Park", "4155550147", is_agreed=True)


@pytest.mark.parametrize(
    ("by", "email", "phone"),
    [
        (IdentifiedBy.EMAIL, "x", ""),
        (IdentifiedBy.PHONE, "", "x"),
        (IdentifiedBy.USER_ID, "", ""),
        (None, "", ""),
    ],
)
def test_what_was_typed_at_sign_in_is_kept_in_its_place(
    by: IdentifiedBy | None, email: str, phone: str
) -> None:
    wanted = Joining.wanted(by, "x")
    assert (wanted.is_wanted, wanted.email, wanted.phone) == (True, email, phone)


def test_a_key_adds_to_the_field_of_its_question() -> None:
    form = Joining().typing("a").typing("@").stepping(1).typing("June").erasing()
    assert (form.email, form.first_name, form.typed) == ("a@", "Jun", "Jun")
    assert form.clearing().typed == ""
    assert FORM.typing("x") == FORM.clearing() == FORM


def test_nothing_goes_past_the_end_of_a_field() -> None:
    assert len(Joining().typing("a" * 80).typing("b").email) == 64


def test_the_first_and_the_last_question_are_the_ends() -> None:
    assert Joining().stepping(-1).step is JoinStep.EMAIL
    assert FORM.stepping(1).step is JoinStep.CONSENT


@pytest.mark.parametrize(
    ("code", "step"),
    [
        (Code.EMAIL_INVALID, JoinStep.EMAIL),
        (Code.NAME_INVALID, JoinStep.FIRST_NAME),
        (Code.PHONE_INVALID, JoinStep.PHONE),
        (Code.LOYALTY_DOWN, JoinStep.CONSENT),
    ],
)
def test_trouble_is_shown_where_it_can_be_mended_and_loses_nothing(code: Code, step: JoinStep) -> None:
    failed = replace(FORM, is_sending=True).failing(Trouble(code))
    assert (failed.step, failed.tries, failed.is_sending) == (step, 1, False)
    assert (failed.email, failed.last_name, failed.phone, failed.is_agreed) == (
        EMAIL,
        "Park",
        "4155550147",
        True,
    )


def test_who_has_joined_leaves_no_letters() -> None:
    who = Identifier(IdentifiedBy.EMAIL, EMAIL)
    assert FORM.joined(who, Credit.TAKEN) == Joining(enrolled=who, credit=Credit.TAKEN)


@pytest.mark.parametrize("missing", ["email", "first_name", "last_name"])
def test_thanx_asks_for_an_address_and_both_names(missing: str) -> None:
    assert FORM.is_complete
    assert not replace(FORM, **{missing: "  "}).is_complete  # type: ignore[arg-type]
    assert replace(FORM, phone="").is_complete


def test_a_form_is_never_printed() -> None:
    assert [word for word in ("june", "June", "Park", "555") if word in repr(FORM)] == []
