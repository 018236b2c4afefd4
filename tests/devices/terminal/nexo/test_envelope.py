from base64 import b64decode, b64encode
from typing import Any

import pytest

from kiosk.devices.terminal.nexo.envelope import Envelope, Forged
from kiosk.devices.terminal.nexo.settings import Key
from kiosk.devices.terminal.nexo.text import written
from kiosk.sandbox.terminal.seal import Seal, SharedKey
from tests.devices.terminal.nexo.protocol import faults

KEY = Key("kiosk", 1, "a pretend passphrase")
ENVELOPE = Envelope(KEY)
MESSAGE = b'{"SaleToPOIRequest":{}}'
HEADER = {"MessageClass": "Service"}
# MESSAGE as Adyen's own library (@adyen/api-library 32.1.0) sealed it with KEY.
OFFICIAL = {
    "MessageHeader": HEADER,
    "NexoBlob": "lBy2XIk52y3pOhZykjxXaa8DVu1PSzIqIWvwMwHsMBg=",
    "SecurityTrailer": {
        "AdyenCryptoVersion": 1,
        "KeyIdentifier": "kiosk",
        "KeyVersion": 1,
        "Nonce": "nIjJB7CaSWpL9DDPh6SrsQ==",
        "Hmac": "97xkqaDXoexLpkOVEAYS34eqkxWzowlmYOfAShfD2w8=",
    },
}


@pytest.mark.parametrize("length", [0, 1, 15, 16, 17, 4000])
def test_what_was_sealed_can_be_opened(length: int) -> None:
    assert ENVELOPE.opened(ENVELOPE.sealed(HEADER, b"x" * length)) == b"x" * length


def test_what_the_makers_library_sealed_can_be_opened() -> None:
    assert ENVELOPE.opened(OFFICIAL) == MESSAGE


def test_the_terminals_own_cryptography_understands_it_both_ways() -> None:
    seal = Seal(SharedKey(KEY.identifier, KEY.version, KEY.passphrase))
    assert seal.open(ENVELOPE.sealed(HEADER, MESSAGE)) == MESSAGE
    assert ENVELOPE.opened(seal.close(HEADER, MESSAGE)) == MESSAGE


def test_the_same_message_never_looks_the_same() -> None:
    blobs = {ENVELOPE.sealed(HEADER, MESSAGE)["NexoBlob"] for _ in range(20)}
    assert len(blobs) == 20


def test_nothing_of_the_message_is_seen_and_the_trailer_keeps_the_rules() -> None:
    sealed = ENVELOPE.sealed(HEADER, MESSAGE)
    assert MESSAGE not in b64decode(sealed["NexoBlob"])
    assert faults("SecurityTrailer", written(sealed["SecurityTrailer"])) == []


@pytest.mark.parametrize("part", ["NexoBlob", "Nonce", "Hmac"])
def test_one_changed_bit_is_noticed(part: str) -> None:
    sealed = ENVELOPE.sealed(HEADER, MESSAGE)
    place: dict[str, Any] = sealed if part == "NexoBlob" else sealed["SecurityTrailer"]
    changed = bytearray(b64decode(place[part]))
    changed[0] ^= 1
    place[part] = b64encode(changed).decode()
    with pytest.raises(Forged):
        ENVELOPE.opened(sealed)


def test_another_passphrase_opens_nothing() -> None:
    with pytest.raises(Forged):
        Envelope(Key("kiosk", 1, "another")).opened(ENVELOPE.sealed(HEADER, MESSAGE))


@pytest.mark.parametrize(
    "sealed",
    [
        {},
        {"SecurityTrailer": None},
        {"SecurityTrailer": {"Nonce": 1, "Hmac": ""}, "NexoBlob": ""},
        {"SecurityTrailer": {"Nonce": "AAAA", "Hmac": "AAAA"}, "NexoBlob": "AAAA"},
        {"SecurityTrailer": {"Nonce": "A" * 22 + "==", "Hmac": "AAAA"}, "NexoBlob": ""},
    ],
)
def test_what_is_no_envelope_is_forged(sealed: dict[str, Any]) -> None:
    with pytest.raises(Forged):
        ENVELOPE.opened(sealed)


def test_the_passphrase_is_not_shown() -> None:
    assert "passphrase" not in repr(KEY)
