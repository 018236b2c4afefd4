import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.places import resources
from kiosk.shell.language import Languages, words_of

WORDS = resources() / "i18n" / "kiosk_es.ts"
TOOLS = Path(sys.executable).parent


def run(tool: str, *words: Path | str) -> None:
    subprocess.run([TOOLS / tool, *words], check=True, capture_output=True)


def messages(words: Path) -> list[tuple[str, str]]:
    root = ElementTree.parse(words).getroot()  # noqa: S314
    return [
        (message.findtext("source", ""), message.findtext("translation", ""))
        for message in root.iter("message")
    ]


def sources(words: Path) -> list[str]:
    return sorted(source for source, _ in messages(words))


def test_every_sentence_of_the_screens_is_gathered(tmp_path: Path) -> None:
    """`sh packaging/words.sh` gathers them."""
    copy = shutil.copy(WORDS, tmp_path)
    qml = str(resources() / "qml")
    run("pyside6-lupdate", qml, "-ts", copy, "-locations", "none", "-no-obsolete", "-silent")
    assert sources(Path(copy)) == sources(WORDS)


def test_every_sentence_is_translated() -> None:
    assert [source for source, translation in messages(WORDS) if not translation] == []
    assert 'type="unfinished"' not in WORDS.read_text("utf-8")


def test_what_is_filled_in_is_the_same_in_both_languages() -> None:
    gaps = re.compile(r"%(?:n|[1-9])")
    wrong = [
        source
        for source, translation in messages(WORDS)
        if sorted(gaps.findall(source)) != sorted(gaps.findall(translation))
    ]
    assert wrong == []


def test_the_compiled_words_are_fresh(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    run("pyside6-lrelease", WORDS, "-qm", fresh, "-silent")
    assert fresh.read_bytes() == words_of("es").read_bytes()


@pytest.fixture
def engine(qapp: object) -> Iterator[QQmlEngine]:
    engine = QQmlEngine()
    yield engine
    engine.deleteLater()


def test_the_language_changes_while_it_is_shown(engine: QQmlEngine) -> None:
    component = QQmlComponent(engine)
    address = QUrl("file:///OrderTag.qml")
    component.setData(b'import QtQml; QtObject { property string words: qsTr("Your order") }', address)
    label = component.create()
    languages = Languages(engine)
    said = []
    for language in ("en", "es", "xx", "es", "es", "en"):
        languages.switch(language)
        said.append(label.property("words"))
    languages.close()
    assert said == ["Your order", "Tu orden", "Your order", "Tu orden", "Tu orden", "Your order"]
    assert engine.uiLanguage() == "en"
