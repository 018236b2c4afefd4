from decimal import Decimal

from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.profile import Profile, Sought, Subscriber
from tests.builders import MEMBER

EMAIL, PHONE = "june.park@example.com", "+14155550147"
PERSONAL = ("June", "Park", EMAIL, PHONE, "94999", "(2, 29)")


def _printed(thing: object) -> list[str]:
    return [word for word in PERSONAL if word in repr(thing)]


def test_nothing_personal_of_a_profile_is_printed() -> None:
    profile = Profile(MEMBER, EMAIL, PHONE, "June", "Park", "94999", tier="Gold", points=Decimal(3))
    assert _printed(profile) == []
    assert MEMBER in repr(profile)


def test_nothing_personal_of_a_subscriber_is_printed() -> None:
    assert _printed(Subscriber(EMAIL, "June", "Park", (2, 29), "94999")) == []


def test_who_is_sought_is_not_printed() -> None:
    assert _printed(Sought(Identifier(IdentifiedBy.EMAIL, EMAIL))) == []


def test_what_was_not_asked_for_is_unknown_and_not_nothing() -> None:
    profile = Profile(MEMBER)
    assert (profile.points, profile.joined_at, profile.tier) == (None, None, "")


def test_seeking_all_is_bounded_and_without_loyalty_unless_asked_for() -> None:
    assert Sought() == Sought(None, None, None, False, 100)
