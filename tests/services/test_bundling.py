import asyncio
import io
import json
import zipfile

from kiosk.services.bundling import Leaf, as_lines, bundled, versions


def opened(packed: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(packed)) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


async def broken() -> str:
    raise ValueError("jane.smith@example.com")


async def plain() -> str:
    return "a secret word"


def test_a_leaf_that_breaks_is_named_by_its_fault_and_stops_no_other() -> None:
    leaves = (Leaf("one", broken), Leaf("two", plain))
    found = opened(asyncio.run(bundled(leaves, lambda text: text.replace("secret", "•"))))
    assert json.loads(found["one"]) == {"fault": "ValueError"}
    assert found["two"] == "a • word"


def test_versions_tell_what_the_kiosk_stands_on() -> None:
    told = json.loads(asyncio.run(versions()))
    assert told["packages"]["httpx"]
    assert told["python"].startswith("3.")


def test_a_record_a_line() -> None:
    assert as_lines([{"a": 1}, {"b": "é"}]) == '{"a": 1}\n{"b": "é"}\n'
