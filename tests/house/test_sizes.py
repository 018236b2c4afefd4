"""Small rooms: nothing grows so large that a reader loses the thread."""

import re
from statistics import median

from tests.house.reading import (
    Block,
    blocks_of,
    functions_of,
    length_of,
    line_count,
    name_of,
    python_files,
    qml_files,
)

PYTHON = python_files("kiosk", "tests", "packaging")
# A named function, a handler or a binding with a block, an arrow function.
SCRIPT = re.compile(
    r"^(?:(?:async )?function\b.*|[\w.]+\s*:(?:\s*(?:function\s*)?\([^)]*\)\s*(?:=>)?)?|.*=>)$"
)


def script_lines(block: Block) -> int:
    return len([line for line in block.body.splitlines() if line.strip()])


def test_no_python_file_is_over_300_lines() -> None:
    assert [name_of(file) for file in PYTHON if line_count(file) > 300] == []


def test_no_python_function_is_over_45_lines() -> None:
    long = [
        f"{name_of(file)}:{function.lineno} {function.name} has {length_of(function)} lines"
        for file in PYTHON
        for function in functions_of(file)
        if length_of(function) > 45
    ]
    assert long == []


def test_the_median_file_of_the_house_is_short() -> None:
    sizes = [line_count(file) for file in python_files("kiosk") if file.name != "__init__.py"]
    assert median(sizes) <= 110


def test_the_median_function_of_the_house_is_short() -> None:
    lengths = [length_of(function) for file in python_files("kiosk") for function in functions_of(file)]
    assert median(lengths) <= 8


def test_no_qml_file_is_over_200_lines() -> None:
    assert [name_of(file) for file in qml_files() if line_count(file) > 200] == []


def test_no_script_in_qml_is_over_5_lines() -> None:
    long = [
        f"{name_of(file)}:{block.line} {block.head} has {script_lines(block)} lines"
        for file in qml_files()
        for block in blocks_of(file.read_text())
        if SCRIPT.match(block.head) and script_lines(block) > 5
    ]
    assert long == []


def test_scripts_are_told_from_objects() -> None:
    qml = """Item {
        function one() { go() }
        onPressed: { go() }
        onMoved: (x, y) => { go() }
        text: { return "}" }
        delegate: Rectangle { anchors { fill: parent } }
    }"""
    heads = [block.head for block in blocks_of(qml)]
    assert [head for head in heads if SCRIPT.match(head)] == [
        "function one()",
        "onPressed:",
        "onMoved: (x, y) =>",
        "text:",
    ]
