"""What the pretend Thanx takes for an e-mail address."""

import re

_EMAIL = re.compile(r"[^\s@<>\"(),;:\\]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\.[A-Za-z]{2,24}")


def is_email(text: str) -> bool:
    """Whether the text could be an address; nobody asks whether it exists."""
    return len(text) <= 254 and ".." not in text and _EMAIL.fullmatch(text) is not None
