import pytest

from kiosk.domain.joining import Enrolled, NewMember
from kiosk.domain.member import IdentifiedBy, Identifier

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
