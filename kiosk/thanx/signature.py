"""Is it Thanx who calls? The signature of a webhook (contract 6)."""

import hmac
from hashlib import sha256

HEADER = "X-Thanx-Signature"


def signed(secret: str, body: bytes) -> str:
    """Lower-case hex HMAC-SHA256 of the raw bytes."""
    return hmac.new(secret.encode(), body, sha256).hexdigest()


def is_signed(secret: str, body: bytes, signature: str) -> bool:
    """In a time that does not tell how much of it was right."""
    return hmac.compare_digest(signed(secret, body).encode(), signature.encode("utf-8", "replace"))
