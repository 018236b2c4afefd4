from pathlib import Path

from kiosk.proving.auditing.foreign import untranslated

_WORDS = """<TS language="es"><context><name>A</name>
<message><source>Pay</source><translation>Pagar</translation></message>
<message><source>Menu</source><translation>Menu</translation></message>
<message><source>%1 left</source><translation>quedan %1</translation></message>
<message numerus="yes"><source>%n item(s)</source><translation>
<numerusform>%n plato</numerusform></translation></message>
<message><source>Later</source><translation type="unfinished"></translation></message>
</context></TS>"""


def test_sentences_that_are_said_otherwise(tmp_path: Path) -> None:
    (tmp_path / "kiosk_es.ts").write_text(_WORDS, "utf-8")
    assert untranslated("es", tmp_path) == {"Pay"}


def test_english_and_unknown_languages_have_none(tmp_path: Path) -> None:
    (tmp_path / "kiosk_en.ts").write_text(_WORDS, "utf-8")
    assert untranslated("en", tmp_path) == untranslated("xx", tmp_path) == frozenset()


def test_the_house_speaks_spanish() -> None:
    assert len(untranslated("es")) > 50
