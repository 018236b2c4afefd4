import stat
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.keyring import Keyring, keyring


@pytest.fixture
def ring(path: Path) -> Keyring:
    return Keyring(path)


def _keys(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*.key"))


def test_what_was_sealed_is_read_with_its_key_and_only_for_its_subject(ring: Keyring) -> None:
    box = ring.seal("order-1", "wroeiu2304hfwf")
    assert b"wroeiu2304hfwf" not in box
    assert ring.opened("order-1", box) == "wroeiu2304hfwf"
    assert ring.opened("order-2", box) is None


def test_the_same_twice_is_never_the_same_box(ring: Keyring) -> None:
    assert ring.seal("order-1", "who") != ring.seal("order-1", "who")


def test_keys_are_the_owners_alone_and_outlive_the_process(path: Path, ring: Keyring) -> None:
    box = ring.seal("order-1", "who")
    (key,) = _keys(path)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert len(key.read_bytes()) == 32
    assert Keyring(path).opened("order-1", box) == "who"


def test_a_key_seals_a_few_dozen_and_then_another_is_made(path: Path, ring: Keyring) -> None:
    for number in range(65):
        ring.seal(f"order-{number}", "who")
    assert len(_keys(path)) == 2


def test_a_key_goes_with_the_last_that_needs_it(path: Path, ring: Keyring) -> None:
    boxes = [ring.seal("order-1", "who"), ring.seal("order-2", "whom")]
    ring.destroy_unused(boxes[1:])
    assert ring.opened("order-2", boxes[1]) == "whom"
    ring.destroy_unused([])
    assert _keys(path) == []
    assert ring.opened("order-2", boxes[1]) is None
    assert ring.opened("order-3", ring.seal("order-3", "who else")) == "who else"


def test_keys_of_another_database_are_left_alone(path: Path, ring: Keyring) -> None:
    other = path.with_name("other.db")
    box = Keyring(other).seal("order-1", "who")
    ring.destroy_unused([])
    assert Keyring(other).opened("order-1", box) == "who"


@pytest.mark.parametrize("box", [b"", b"short", b"\x00" * 40])
def test_what_is_no_box_is_nobodys(ring: Keyring, box: bytes) -> None:
    assert ring.opened("order-1", box) is None


def test_a_box_that_was_changed_is_nobodys(ring: Keyring) -> None:
    box = ring.seal("order-1", "who")
    for place in range(8, len(box)):
        assert ring.opened("order-1", box[:place] + bytes([box[place] ^ 1]) + box[place + 1 :]) is None


@given(st.text(max_size=80))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    ring = Keyring(tmp_path_factory.mktemp("ring") / "orders.db")
    try:
        assert ring.opened("order-1", ring.seal("order-1", text)) == text
    except UnicodeEncodeError:
        assert any(0xD800 <= ord(letter) < 0xE000 for letter in text)


def test_a_connection_has_the_ring_beside_its_file(path: Path) -> None:
    connection = apsw.Connection(str(path))
    box = keyring(connection).seal("order-1", "who")
    assert Keyring(path).opened("order-1", box) == "who"
    connection.close()
