"""The terminal's side of the envelope, written from the protocol and not from the kiosk's client."""

import os
from base64 import b64decode, b64encode
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from kiosk.sandbox.told import SharedKey as SharedKey  # noqa: PLC0414  told on to who asks here


class BrokenSeal(ValueError):
    """The message can't be opened with this key."""


class Seal:
    """Opens what kiosks send and closes what the terminal answers."""

    def __init__(self, key: SharedKey) -> None:
        kdf = PBKDF2HMAC(algorithm=hashes.SHA1(), length=80, salt=b"AdyenNexoV1Salt", iterations=4000)  # noqa: S303  the protocol's choice
        derived = kdf.derive(key.passphrase.encode())
        self._key = key
        self._authentic, self._secret, self._vector = derived[0:32], derived[32:64], derived[64:80]

    def open(self, message: dict[str, Any]) -> bytes:
        """Raises BrokenSeal."""
        try:
            trailer = message["SecurityTrailer"]
            if (trailer["KeyIdentifier"], trailer["KeyVersion"]) != (self._key.identifier, self._key.version):
                raise BrokenSeal("the terminal has another key")
            aes = self._aes(b64decode(trailer["Nonce"])).decryptor()
            padded = aes.update(b64decode(message["NexoBlob"])) + aes.finalize()
            text = padded[: -padded[-1]]
            mac = self._mac(text)
            mac.verify(b64decode(trailer["Hmac"]))
        except (KeyError, TypeError, IndexError, ValueError, InvalidSignature) as fault:
            raise BrokenSeal("the message can't be opened") from fault
        return text

    def close(self, header: dict[str, Any], text: bytes, *, is_forged: bool = False) -> dict[str, Any]:
        """`is_forged` breaks the seal on purpose."""
        nonce = os.urandom(16)
        fill = 16 - len(text) % 16
        aes = self._aes(nonce).encryptor()
        blob = aes.update(text + bytes([fill]) * fill) + aes.finalize()
        mac = self._mac(text + b" " if is_forged else text).finalize()
        trailer = {
            "AdyenCryptoVersion": 1,
            "KeyIdentifier": self._key.identifier,
            "KeyVersion": self._key.version,
            "Nonce": b64encode(nonce).decode(),
            "Hmac": b64encode(mac).decode(),
        }
        return {"MessageHeader": header, "NexoBlob": b64encode(blob).decode(), "SecurityTrailer": trailer}

    def _aes(self, nonce: bytes) -> Cipher[modes.CBC]:
        mixed = int.from_bytes(self._vector, "big") ^ int.from_bytes(nonce, "big")
        return Cipher(algorithms.AES256(self._secret), modes.CBC(mixed.to_bytes(16, "big")))

    def _mac(self, text: bytes) -> HMAC:
        mac = HMAC(self._authentic, hashes.SHA256())
        mac.update(text)
        return mac
