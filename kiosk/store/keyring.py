"""Keys for what is personal, in files of their own beside the database: one without the other tells nothing.

A key seals a few dozen orders at most and is destroyed with the last of them, because flash memory and
copies of the database may keep for long what was deleted (reliability 2.9).
"""

import os
import secrets
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_ID_BYTES = 8
_NONCE_BYTES = 12
_KEY_BYTES = 32
_MOST_USES = 64


class Keyring:
    """The keys beside one database, each a file of mode 600."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._current: bytes | None = None
        self._uses = 0

    def seal(self, subject: str, text: str) -> bytes:
        """The text sealed for this subject: key id, nonce, and AES-256-GCM of it. Raises OSError."""
        key_id = self._usable()
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return key_id + nonce + _cipher(self._key(key_id)).encrypt(nonce, text.encode(), subject.encode())

    def opened(self, subject: str, box: bytes) -> str | None:
        """What was sealed; None if its key is gone or the box is another subject's."""
        from cryptography.exceptions import InvalidTag

        nonce, sealed = box[_ID_BYTES : _ID_BYTES + _NONCE_BYTES], box[_ID_BYTES + _NONCE_BYTES :]
        try:
            cipher = _cipher(self._key(box[:_ID_BYTES]))
            return cipher.decrypt(nonce, sealed, subject.encode()).decode()
        except (OSError, ValueError, InvalidTag):
            return None

    def destroy_unused(self, boxes: Collection[bytes]) -> None:
        """Overwrites and deletes every key that none of these boxes needs. Raises OSError."""
        used = {box[:_ID_BYTES].hex() for box in boxes}
        first, last = f"{self._database.name}.", ".key"
        for file in list(self._database.parent.iterdir()):
            key_id = file.name.removeprefix(first).removesuffix(last)
            if file.name == f"{first}{key_id}{last}" and key_id not in used:
                _write(file, secrets.token_bytes(_KEY_BYTES), os.O_WRONLY)
                file.unlink()
        if self._current is not None and self._current.hex() not in used:
            self._current = None

    def _usable(self) -> bytes:
        if self._current is None or self._uses >= _MOST_USES or not self._file(self._current).exists():
            self._current, self._uses = secrets.token_bytes(_ID_BYTES), 0
            _write(
                self._file(self._current),
                secrets.token_bytes(_KEY_BYTES),
                os.O_WRONLY | os.O_CREAT | os.O_EXCL,
            )
        self._uses += 1
        return self._current

    def _key(self, key_id: bytes) -> bytes:
        return self._file(key_id).read_bytes()

    def _file(self, key_id: bytes) -> Path:
        return self._database.with_name(f"{self._database.name}.{key_id.hex()}.key")


def keyring(connection: apsw.Connection) -> Keyring:
    """The keys beside the connection's file."""
    return _keyring_of(connection.filename)


@lru_cache(maxsize=8)
def _keyring_of(filename: str) -> Keyring:
    return Keyring(Path(filename))


def _cipher(key: bytes) -> "AESGCM":
    # Loaded late: the first screen needs none of it.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def _write(file: Path, content: bytes, flags: int) -> None:
    """On the disk before it returns: a key that a power cut takes would take what it sealed."""
    handle = os.open(file, flags, 0o600)
    try:
        os.write(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
