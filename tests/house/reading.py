"""How the laws read the house: its Python by `ast`, its QML by braces."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_STRING = r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|`(?:\\.|[^`\\])*`'
_NOISE = re.compile(_STRING + r"|//[^\n]*|/\*.*?\*/", re.DOTALL)

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Block:
    """A pair of braces in QML: the words before it, what is inside, and where it starts."""

    head: str
    body: str
    line: int

    @property
    def own_text(self) -> str:
        """The body without the blocks inside it."""
        depth, kept = 0, []
        for letter in self.body:
            depth += (letter == "{") - (letter == "}")
            if depth == 0 and letter != "}":
                kept.append(letter)
        return "".join(kept)


def python_files(*rooms: str) -> list[Path]:
    return sorted(file for room in rooms for file in (ROOT / room).rglob("*.py"))


def qml_files() -> list[Path]:
    return sorted((ROOT / "resources" / "qml").rglob("*.qml"))


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(), str(file))


def functions_of(file: Path) -> Iterator[Function]:
    return (node for node in ast.walk(tree_of(file)) if isinstance(node, Function))


def length_of(node: Function | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def line_count(file: Path) -> int:
    return len(file.read_text().splitlines())


def quiet(qml: str) -> str:
    """The same text with strings and comments blanked out; every line stays where it was."""
    return _NOISE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), qml)


def blocks_of(qml: str) -> list[Block]:
    """Every pair of braces, outer ones first."""
    text, open_at, found = quiet(qml), [], []
    for place, letter in enumerate(text):
        if letter == "{":
            open_at.append(place)
        elif letter == "}":
            start = open_at.pop()
            head = re.split(r"[;{}\n]", text[:start])[-1].strip()
            found.append((start, Block(head, text[start + 1 : place], text.count("\n", 0, start) + 1)))
    return [block for _, block in sorted(found, key=lambda pair: pair[0])]
