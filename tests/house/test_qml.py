"""QML only draws: plain text, no shaders, no network, no clocks of its own."""

import re

from tests.house.reading import blocks_of, name_of, qml_files, quiet

PLAIN = re.compile(r"\btextFormat\s*:\s*Text\.PlainText\b")
TEXT = re.compile(r"^(?:[\w.]+\s*:\s*)?(?:component\s+\w+\s*:\s*)?(?:Text|Label)$")
# Shaders draw nothing on the software renderer; the rest reaches out of the house or around the view models.
BANNED = re.compile(
    r"\b(MultiEffect|RectangularShadow|ShaderEffect|XMLHttpRequest|WebSocket|createQmlObject|LocalStorage"
    r"|openUrlExternally|StateMachine|setTimeout)\b"
)


def test_every_text_is_plain() -> None:
    rich = [
        f"{name_of(file)}:{block.line}"
        for file in qml_files()
        for block in blocks_of(file.read_text())
        if TEXT.match(block.head) and not PLAIN.search(block.own_text)
    ]
    assert rich == []


def test_no_text_turns_rich_again() -> None:
    formats = re.compile(r"\btextFormat\s*:\s*(?!Text\.PlainText\b)\S+")
    assert [name_of(file) for file in qml_files() if formats.search(quiet(file.read_text()))] == []


def test_nothing_reaches_past_drawing() -> None:
    found = [
        f"{name_of(file)}: {word}" for file in qml_files() for word in BANNED.findall(quiet(file.read_text()))
    ]
    assert found == []


def test_the_rule_of_plain_text_can_fail() -> None:
    heads = [block.head for block in blocks_of("Item { Text { text: a } Row { label: Text { } Words { } } }")]
    assert [head for head in heads if TEXT.match(head)] == ["Text", "label: Text"]
