"""Names come from the domain, promises are kept before they land, and people are spoken to in QML."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.reading import ROOT, name_of, python_files, qml_files, tree_of

VAGUE_CLASS = re.compile(r"(Manager|Helper|Utils?|Data|Info|Impl)s?$")
VAGUE_FILE = re.compile(r"^(.*_)?(manager|helper|util|data|info|impl|misc|common)s?$")
PROMISES = ("TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error")
HUSHED = re.compile(r"mark\.(skip|xfail)|pytest\.(skip|xfail)\(|type: ignore(?!\[)|# noqa(?!: )")
ADDRESS = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
EXAMPLE = re.compile(r"(^|\.)example\.[a-z.]+$", re.IGNORECASE)
# Stands in the body that Thanx publishes to try a webhook's signature on; a change of it breaks the sum.
PUBLISHED = {"tests/thanx/test_signature.py: " + "example" + "@thanx.com"}
PHONE = re.compile(r"\+?\b1?[-. ]?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\+1\d{10}\b")
INVENTED = re.compile(r"555[-. ]?01\d\d$")
SENTENCE = re.compile(r"^[A-Z][a-z']+(?: [a-zA-Z']+){2,}|[a-z] [a-z]+.*[.!?]$")


def text_files() -> list[Path]:
    kinds = {".py", ".qml", ".toml", ".json", ".md", ".sh", ".sql", ".ts"}
    rooms = (ROOT / name for name in ("kiosk", "resources", "tests", "packaging"))
    files = [file for room in rooms for file in room.rglob("*") if file.suffix in kinds]
    return [*files, ROOT / "README.md", ROOT / "pyproject.toml"]


def test_no_name_is_vague() -> None:
    files = [name_of(file) for file in python_files("kiosk") if VAGUE_FILE.search(file.stem)]
    classes = [
        f"{name_of(file)}: {node.name}"
        for file in python_files("kiosk")
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ClassDef) and VAGUE_CLASS.search(node.name)
    ]
    assert files + classes == []


def test_no_promise_is_left_behind() -> None:
    files = [*python_files("kiosk", "tests", "packaging"), *qml_files()]
    left = [f"{name_of(file)}: {word}" for file in files for word in PROMISES if word in file.read_text()]
    assert left == []


def test_no_rule_is_hushed_without_its_name() -> None:
    files = [file for file in python_files("kiosk", "tests") if file != Path(__file__)]
    assert [name_of(file) for file in files if HUSHED.search(file.read_text())] == []


def test_every_address_is_invented() -> None:
    real = [
        f"{name_of(file)}: {found[0]}"
        for file in text_files()
        for found in ADDRESS.finditer(file.read_text())
        if not EXAMPLE.search(found[1])
    ]
    assert set(real) - PUBLISHED == set()


def test_every_phone_number_is_invented() -> None:
    real = [
        f"{name_of(file)}: {found[0]}"
        for file in text_files()
        for found in PHONE.finditer(file.read_text())
        if not INVENTED.search(found[0])
    ]
    assert real == []


def spoken(file: Path) -> Iterator[str]:
    """Strings that read like sentences for people: no docstrings, faults, log lines or arguments of those."""
    tree = tree_of(file)
    unheard = {id(part) for node in ast.walk(tree) if is_unheard(node) for part in ast.walk(node)}
    texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in unheard)
    for node in texts:
        if isinstance(node.value, str) and SENTENCE.search(node.value):
            yield f"{name_of(file)}:{node.lineno} {node.value!r}"


def is_unheard(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        caller = ast.unparse(node.func)
        return bool(re.search(r"(^|[._])(log|logger|LOG)\.\w+$|\w+(Error|Exception)$", caller))
    return isinstance(node, ast.Raise | ast.Assert) or (
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )


def test_python_does_not_speak_to_guests() -> None:
    rooms = ("kiosk/domain", "kiosk/services", "kiosk/viewmodels")
    assert [line for file in python_files(*rooms) for line in spoken(file)] == []
