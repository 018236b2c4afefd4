import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.places import resources
from kiosk.shell.language import Languages, words_of
from kiosk.viewmodels.languages import NAMES

FOLDER = resources() / "i18n"
WORDS = FOLDER / "kiosk_es.ts"
TOOLS = Path(sys.executable).parent
# How many forms a word has that is counted.
FORMS = {"en": 2, "es": 2, "fr": 2, "de": 2, "zh": 1, "ar": 6}


def run(tool: str, *words: Path | str) -> None:
    subprocess.run([TOOLS / tool, *words], check=True, capture_output=True)


def messages(words: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Context, sentence, and its translation; several when it is counted."""
    for context in ElementTree.parse(words).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            said = message.find("translation")
            forms = [] if said is None else [form.text or "" for form in said.iter("numerusform")]
            found = forms or [message.findtext("translation", "")]
            yield context.findtext("name", ""), message.findtext("source", ""), found


def spoken(language: str) -> list[tuple[str, list[str]]]:
    return [(source, said) for _, source, said in messages(FOLDER / f"kiosk_{language}.ts")]


def sources(words: Path) -> list[str]:
    return sorted(f"{context} {source}" for context, source, _ in messages(words))


def test_every_language_of_the_kiosk_has_its_words() -> None:
    assert {file.stem for file in FOLDER.glob("*.ts")} == {f"kiosk_{language}" for language in NAMES}
    assert set(NAMES) == set(FORMS)


def test_every_sentence_of_the_screens_is_gathered(tmp_path: Path) -> None:
    """`sh packaging/words.sh` gathers them."""
    copy = shutil.copy(WORDS, tmp_path)
    qml = str(resources() / "qml")
    run("pyside6-lupdate", qml, "-ts", copy, "-locations", "none", "-no-obsolete", "-silent")
    assert sources(Path(copy)) == sources(WORDS)


def test_every_language_has_the_same_sentences() -> None:
    others = [language for language in NAMES if language not in ("en", "es")]
    assert [each for each in others if sources(FOLDER / f"kiosk_{each}.ts") != sources(WORDS)] == []
    counted = {source for _, source, said in messages(WORDS) if len(said) > 1}
    assert {source for source, _ in spoken("en")} == counted


@pytest.mark.parametrize("language", NAMES)
def test_every_sentence_is_translated(language: str) -> None:
    said = spoken(language)
    assert [source for source, forms in said if not all(form.strip() for form in forms)] == []


@pytest.mark.parametrize("language", NAMES)
def test_nothing_is_unfinished(language: str) -> None:
    assert 'type="unfinished"' not in (FOLDER / f"kiosk_{language}.ts").read_text("utf-8")


@pytest.mark.parametrize(("language", "forms"), FORMS.items())
def test_what_is_counted_has_every_form(language: str, forms: int) -> None:
    counted = [said for source, said in spoken(language) if "(s)" in source or "(es)" in source]
    assert {len(said) for said in counted} == {forms}


@pytest.mark.parametrize("language", NAMES)
def test_what_is_filled_in_is_the_same_in_every_language(language: str) -> None:
    """One and two need no figure: some languages have a form of their own for them."""
    gaps = re.compile(r"%(?:n|[1-9])")
    wrong = [
        source
        for source, said in spoken(language)
        if sorted(gaps.findall(source)) != sorted(gaps.findall(said[-1]))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", NAMES)
def test_the_compiled_words_are_fresh(tmp_path: Path, language: str) -> None:
    fresh = tmp_path / "fresh.qm"
    run("pyside6-lrelease", FOLDER / f"kiosk_{language}.ts", "-qm", fresh, "-silent")
    assert fresh.read_bytes() == words_of(language).read_bytes()


@pytest.fixture
def engine(qapp: object) -> Iterator[QQmlEngine]:
    engine = QQmlEngine()
    yield engine
    engine.deleteLater()


def label(engine: QQmlEngine, name: str, said: str) -> QObject:
    component = QQmlComponent(engine, engine)
    text = f"import QtQml; QtObject {{ property string words: {said} }}"
    component.setData(text.encode(), QUrl(f"file:///{name}.qml"))
    return component.create()


def test_the_language_changes_while_it_is_shown(engine: QQmlEngine) -> None:
    tag = label(engine, "OrderTag", 'qsTr("Your order")')
    languages = Languages(engine)
    said = []
    for language in ("en", "es", "xx", "es", "es", "de", "en"):
        languages.switch(language)
        said.append(tag.property("words"))
    languages.close()
    english, spanish = "Your order", "Tu orden"
    assert said == [english, spanish, english, spanish, spanish, "Deine Bestellung", english]
    assert engine.uiLanguage() == "en"


def test_words_that_are_replaced_while_they_are_shown_hurt_nobody(
    engine: QQmlEngine, tmp_path: Path
) -> None:
    """An update that writes into the file: what is shown keeps its words, what comes next finds none."""
    file = Path(shutil.copy(words_of("es"), tmp_path))
    languages = Languages(engine, tmp_path)
    languages.switch("es")
    file.write_bytes(b"")
    assert label(engine, "OrderTag", 'qsTr("Your order")').property("words") == "Tu orden"
    languages.switch("en")
    languages.switch("es")
    assert label(engine, "OrderTag", 'qsTr("Your order")').property("words") == "Your order"
    languages.close()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["1 item", "2 items", "5 items", "11 items", "100 items"]),
        ("fr", ["1 article", "2 articles", "5 articles", "11 articles", "100 articles"]),
        ("zh", ["1 件", "2 件", "5 件", "11 件", "100 件"]),
        ("ar", ["صنف واحد", "صنفان", "5 أصناف", "11 صنفًا", "100 صنف"]),
    ],
)
def test_people_count_in_their_own_way(engine: QQmlEngine, language: str, said: list[str]) -> None:
    languages = Languages(engine)
    languages.switch(language)
    counts = "[1, 2, 5, 11, 100].map(count => qsTr('%n item(s)', '', count)).join('|')"
    assert label(engine, "Sentences", counts).property("words").split("|") == said
    languages.close()
