"""Signing in: what was scanned or typed becomes an identifier, and a member is found by it."""

import re
from functools import partial

from kiosk.domain.member import IdentifiedBy, Identifier, Member
from kiosk.domain.trouble import Code, Refusal
from kiosk.services.house import House
from kiosk.services.throttle import Throttle

MOST_TYPED = 64

# Who tries to guess numbers must not be able to tell a bad number from an unknown one: same words for all.
_NOT_FOUND = Code.UNKNOWN_MEMBER


def by_phone(typed: str, country: str) -> Identifier:
    """E.164 from what was typed (contract 2.8). Raises Refusal(UNKNOWN_MEMBER) if it can't be a number."""
    # Loaded late: nobody types a phone number in the first second.
    import phonenumbers

    try:
        number = phonenumbers.parse(typed, country)
    except phonenumbers.NumberParseException as fault:
        raise Refusal(_NOT_FOUND) from fault
    if not phonenumbers.is_possible_number(number):
        raise Refusal(_NOT_FOUND)
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Identifier(IdentifiedBy.PHONE, e164)


def by_email(typed: str) -> Identifier:
    """A trimmed, lower-case address. Raises Refusal(UNKNOWN_MEMBER) if it can't be one."""
    # Loaded late, like the phone numbers.
    import email_validator

    try:
        found = email_validator.validate_email(
            typed.strip(), check_deliverability=False, test_environment=True
        )
    except email_validator.EmailNotValidError as fault:
        raise Refusal(_NOT_FOUND) from fault
    return Identifier(IdentifiedBy.EMAIL, found.normalized.lower())


def may_be_phone(typed: str) -> bool:
    """Could this be a whole number: ten digits and more."""
    return len(re.sub(r"\D", "", typed)) >= 10


def may_be_email(typed: str) -> bool:
    """Could this be a whole address: something, an at sign, a domain with a dot."""
    return re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}", typed) is not None


class Membership:
    """Finds members, and lets go of them when the visit ends."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._throttle = Throttle(house.clock, house.tally, house.manners.pause_s)

    def named(self, by: IdentifiedBy, typed: str) -> Identifier | None:
        """Whoever has that name; None if it can't be anybody's."""
        try:
            if by is IdentifiedBy.PHONE:
                return by_phone(typed, self._house.manners.country)
            return by_email(typed)
        except Refusal:
            return None

    async def find(self, who: Identifier | None, tries: int | None = None) -> Member:
        """The member with rewards and points. Raises Refusal or Outage.

        After so many `tries` of this visit, for a name that was typed: it is looked up in its own time.
        """
        look = None if who is None else partial(self._house.loyalty.member, who)
        if tries is not None:
            return await self._throttle.paced(tries, look)
        if look is None:
            raise Refusal(_NOT_FOUND)
        return await look()

    def forget(self, who: Identifier) -> None:
        """A sign-in that came to nothing leaves nothing behind."""
        self._house.loyalty.forget(who)
