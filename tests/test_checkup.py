"""The root of `kiosk doctor` builds every check of a site; what each finds is tested as a process."""

import asyncio
from pathlib import Path

from kiosk.checkup import at_once, checks_of
from kiosk.config.loading import load
from kiosk.domain.finding import good

_HOUSE = Path(__file__).resolve().parents[1]
_EXAMPLE = _HOUSE / "packaging" / "config.example.toml"
_SCREENS = _HOUSE / "resources" / "qml" / "screens"
_WORDS, _SENTENCES = _SCREENS / "StaffValues.qml", _SCREENS / "StaffChecks.qml"


def test_every_check_has_a_name_a_meaning_and_a_remedy(tmp_path: Path) -> None:
    environment = {
        "KIOSK_THANX_PARTNER_TOKEN": "token-of-the-sandbox",
        "KIOSK_STORE_PATH": str(tmp_path / "orders.db"),
        "KIOSK_TERMINAL_DRIVER": "simulated",
        "KIOSK_KITCHEN_WAYS": "receipt_printer",
        "KIOSK_PRINTER_TARGET": str(tmp_path / "paper"),
    }

    async def names() -> list[str]:
        async with checks_of(load(_EXAMPLE, environment), "") as checks:
            assert all(check.meaning and check.remedy for check in checks)
            told = [words for check in checks for words in (check.meaning, check.remedy)]
            known = _SENTENCES.read_text()
            assert [words for words in told if f'QT_TR_NOOP("{words}")' not in known] == []
            return [check.name for check in checks]

    found = asyncio.run(names())
    assert len(found) == len(set(found)) == 22
    # Staff read the names, and above what is said of them, in their own language.
    words = _WORDS.read_text()
    assert [name for name in found if f'"check_{name}": qsTr(' not in words] == []


def test_a_look_that_waits_for_nothing() -> None:
    async def look() -> str:
        return (await at_once(lambda: good("so"))()).words

    assert asyncio.run(look()) == "so"
