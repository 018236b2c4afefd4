import pytest

from kiosk.domain.trouble import Code, Trouble
from kiosk.domain.visit import SignInBy, SigningIn
from kiosk.viewmodels.sign_in import SignInViewModel, present
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import ONE_BURGER, a_snapshot

PHONE = SigningIn(SignInBy.PHONE, "4155550142")


def test_the_first_face_asks_for_a_code() -> None:
    shown = present(a_snapshot(basket=ONE_BURGER))
    assert (shown.by, shown.is_scanner_ready, shown.may_submit) == ("scan", True, False)
    assert (shown.has_order, shown.total) == (True, "$12.85")


@pytest.mark.parametrize(
    ("signing_in", "field", "may_submit"),
    [
        (PHONE, "(415) 555-0142", True),
        (SigningIn(SignInBy.PHONE, "415"), "415", False),
        (SigningIn(SignInBy.EMAIL, "ana@example.com"), "ana@example.com", True),
        (SigningIn(SignInBy.EMAIL, "ana@"), "ana@", False),
    ],
)
def test_continue_waits_for_what_can_be_valid(signing_in: SigningIn, field: str, may_submit: bool) -> None:
    shown = present(a_snapshot(signing_in=signing_in))
    assert (shown.typed, shown.may_submit, shown.is_blank) == (field, may_submit, False)


def test_after_sending_only_two_digits_are_left() -> None:
    shown = present(a_snapshot(signing_in=SigningIn(SignInBy.PHONE, "4155550142", is_looking=True)))
    assert (shown.typed, shown.is_looking, shown.may_submit, shown.may_type) == ("•• 42", True, False, False)


def test_nothing_typed_is_kept_once_somebody_is_sought() -> None:
    sought = SigningIn(SignInBy.EMAIL, "ana@example.com", is_looking=True)
    assert "ana" not in repr(present(a_snapshot(signing_in=sought)))


def test_after_too_many_tries_the_keys_rest() -> None:
    tired = SigningIn(SignInBy.PHONE, "4155550142", trouble=Trouble(Code.TOO_MANY_TRIES), tries=5)
    shown = present(a_snapshot(signing_in=tired))
    assert (shown.trouble, shown.tries, shown.may_type, shown.may_submit) == (
        "too_many_tries",
        5,
        False,
        False,
    )


def test_an_unknown_number_may_be_mended() -> None:
    unknown = SigningIn(SignInBy.PHONE, "4155550142", trouble=Trouble(Code.UNKNOWN_MEMBER), tries=1)
    shown = present(a_snapshot(signing_in=unknown))
    assert (shown.trouble, shown.may_submit) == ("unknown_member", True)


def test_four_endings_are_one_tap_away() -> None:
    assert [row.ending[0] for row in present(a_snapshot()).endings] == ["@"] * 4


def test_a_touch_is_an_intent() -> None:
    asked = Recording()
    screen = SignInViewModel(asked.intents)
    screen.choose("phone")
    screen.type("4")
    for touch in (screen.erase, screen.clear, screen.submit, screen.notNow):
        touch()
    assert asked.heard == [
        ("sign_in_by", SignInBy.PHONE),
        ("type_text", "4"),
        ("erase",),
        ("clear_typed",),
        ("submit_sign_in",),
        ("not_now",),
    ]
