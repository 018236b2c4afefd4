"""What is typed at sign-in and of names: how it reads while it is typed, and how it is hidden afterwards."""

import re

_MOST_US = 10
_WORD_ENDS = " -'."
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)*\.[A-Za-z]{2,}")


def phone_as_typed(digits: str) -> str:
    """`(415) 555-0142`, as far as it has come; longer numbers and those with a plus stay as they are."""
    if not digits.isdecimal() or len(digits) > _MOST_US:
        return digits
    area, office, rest = digits[:3], digits[3:6], digits[6:]
    if rest:
        return f"({area}) {office}-{rest}"
    return f"({area}) {office}" if office else area


def may_be_phone(typed: str) -> bool:
    """True once the number can be valid: ten digits here, eight to fifteen after a plus."""
    digits = typed.removeprefix("+")
    if not digits.isdecimal():
        return False
    if typed.startswith("+"):
        return 8 <= len(digits) <= 15
    return len(digits) == _MOST_US or (len(digits) == _MOST_US + 1 and digits.startswith("1"))


def may_be_email(typed: str) -> bool:
    """True once the address can be valid."""
    return _EMAIL.fullmatch(typed) is not None


def veiled(email: str) -> str:
    """So much of an address that its owner knows it and a stranger does not: `a••@example.com`."""
    name, at, place = email.partition("@")
    return f"{name[:1]}••{at}{place}" if at else email and "••••"


def starts_word(name: str) -> bool:
    """True where a name goes on with a capital."""
    return not name or name[-1] in _WORD_ENDS


def hidden(typed: str) -> str:
    """Only the last two digits of a number, nothing of an address but that there is one (look: 04b)."""
    is_number = len(typed) > 2 and typed.removeprefix("+").isdecimal()
    return f"•• {typed[-2:]}" if is_number else "••••"
