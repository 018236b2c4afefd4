"""Signs what is sent to a webhook. Source: Standard Webhooks, symmetric signatures (v1)."""

import base64
import binascii
import hashlib
import hmac

_PREFIX = "whsec_"
_SHORTEST, _LONGEST = 24, 64


class Signer:
    """Signs by a secret, whsec_ and base64 of 24 to 64 bytes. Raises ValueError, which does not tell it."""

    def __init__(self, secret: str) -> None:
        try:
            self._key = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
        except (ValueError, binascii.Error):
            self._key = b""
        if not _SHORTEST <= len(self._key) <= _LONGEST:
            raise ValueError("no webhook secret: whsec_ and base64 of 24 to 64 bytes")

    def headers(self, message_id: str, at_s: int, body: bytes) -> dict[str, str]:
        """What goes with a body that is sent at that second."""
        signed = f"{message_id}.{at_s}.".encode() + body
        digest = hmac.new(self._key, signed, hashlib.sha256).digest()
        return {
            "webhook-id": message_id,
            "webhook-timestamp": str(at_s),
            "webhook-signature": "v1," + base64.b64encode(digest).decode(),
        }
