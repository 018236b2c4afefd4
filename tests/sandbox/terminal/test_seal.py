from typing import Any

import pytest

from kiosk.sandbox.terminal.seal import BrokenSeal, Seal, SharedKey

SEAL = Seal(SharedKey())
TEXT = b'{"SaleToPOIResponse":{}}'


def test_what_was_closed_can_be_opened() -> None:
    assert SEAL.open(SEAL.close({}, TEXT)) == TEXT


def test_a_seal_broken_on_purpose_is_broken() -> None:
    with pytest.raises(BrokenSeal):
        SEAL.open(SEAL.close({}, TEXT, is_forged=True))


@pytest.mark.parametrize("key", [SharedKey("other"), SharedKey(version=2), SharedKey(passphrase="other")])
def test_another_key_opens_nothing(key: SharedKey) -> None:
    with pytest.raises(BrokenSeal):
        Seal(key).open(SEAL.close({}, TEXT))


@pytest.mark.parametrize("message", [{}, {"SecurityTrailer": 1}, {"SecurityTrailer": {}, "NexoBlob": ""}])
def test_what_is_no_message_is_refused(message: dict[str, Any]) -> None:
    with pytest.raises(BrokenSeal):
        SEAL.open(message)
