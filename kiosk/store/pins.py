"""PINs as argon2id hashes: salted, and dear enough that a stolen store does not give them away at once."""

import secrets

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

# OWASP's recommendation for argon2id: 19 MiB, two passes, one lane.
_MEMORY_KIB, _PASSES, _LANES = 19 * 1024, 2, 1
_SALT, _LENGTH = 16, 32
_NAME = "argon2id"


def hashed(pin: str) -> str:
    """What is kept of a PIN: the same PIN never gives the same twice."""
    salt = secrets.token_bytes(_SALT)
    made = _way(salt, _MEMORY_KIB, _PASSES, _LANES).derive(pin.encode())
    return f"{_NAME}${_MEMORY_KIB}${_PASSES}${_LANES}${salt.hex()}${made.hex()}"


def fits(pin: str, kept: str) -> bool:
    """Whether `kept` was made of this PIN. What can't be read fits nothing."""
    try:
        name, memory, passes, lanes, salt, made = kept.split("$")
        if name != _NAME:
            return False
        _way(bytes.fromhex(salt), int(memory), int(passes), int(lanes)).verify(
            pin.encode(), bytes.fromhex(made)
        )
    except (ValueError, InvalidKey):
        return False
    return True


def _way(salt: bytes, memory_kib: int, passes: int, lanes: int) -> Argon2id:
    return Argon2id(salt=salt, length=_LENGTH, iterations=passes, lanes=lanes, memory_cost=memory_kib)
