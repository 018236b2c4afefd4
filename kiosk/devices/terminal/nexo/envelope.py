"""The envelope of nexo messages on the local network: AES-256-CBC, HMAC-SHA256, keys from a passphrase.

Adyen's profile: PBKDF2 with SHA-1 in 4,000 rounds gives the HMAC key, the cipher key and the start vector,
which a nonce of each message changes.
"""

import hashlib
import hmac
import secrets
from base64 import b64decode, b64encode
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from kiosk.devices.terminal.nexo.settings import Key

_SALT = b"AdyenNexoV1Salt"
_ROUNDS = 4000
_BLOCK_BITS = 128


class Forged(ValueError):
    """It was not sealed with our key, or was changed on its way."""


class Envelope:
    """Seals and opens messages with one key; deriving it takes some milliseconds, so it is done once."""

    def __init__(self, key: Key) -> None:
        derived = hashlib.pbkdf2_hmac("sha1", key.passphrase.encode(), _SALT, _ROUNDS, 80)
        self._key = key
        self._hmac, self._cipher, self._start = derived[:32], derived[32:64], derived[64:]

    def sealed(self, header: dict[str, Any], message: bytes) -> dict[str, Any]:
        """What stands beside the header in the message that travels."""
        nonce = secrets.token_bytes(16)
        padder = PKCS7(_BLOCK_BITS).padder()
        encryptor = self._aes(nonce).encryptor()
        blob = encryptor.update(padder.update(message) + padder.finalize()) + encryptor.finalize()
        return {
            "MessageHeader": header,
            "NexoBlob": b64encode(blob).decode(),
            "SecurityTrailer": {
                "AdyenCryptoVersion": 1,
                "KeyIdentifier": self._key.identifier,
                "KeyVersion": self._key.version,
                "Nonce": b64encode(nonce).decode(),
                "Hmac": b64encode(self._seal(message)).decode(),
            },
        }

    def opened(self, sealed: dict[str, Any]) -> bytes:
        """The message inside. Raises Forged."""
        try:
            trailer = sealed["SecurityTrailer"]
            nonce, seal = b64decode(trailer["Nonce"]), b64decode(trailer["Hmac"])
            decryptor = self._aes(nonce).decryptor()
            padded = decryptor.update(b64decode(sealed["NexoBlob"])) + decryptor.finalize()
            unpadder = PKCS7(_BLOCK_BITS).unpadder()
            message = unpadder.update(padded) + unpadder.finalize()
        except (KeyError, TypeError, ValueError) as fault:
            raise Forged("the envelope can't be opened") from fault
        if not hmac.compare_digest(seal, self._seal(message)):
            raise Forged("the seal is broken")
        return message

    def _aes(self, nonce: bytes) -> Cipher[modes.CBC]:
        if len(nonce) != len(self._start):
            raise ValueError("the nonce has another length")
        start = bytes(ours ^ theirs for ours, theirs in zip(self._start, nonce))
        return Cipher(algorithms.AES(self._cipher), modes.CBC(start))

    def _seal(self, message: bytes) -> bytes:
        return hmac.digest(self._hmac, message, "sha256")
