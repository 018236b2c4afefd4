"""The first page of the checkout stays short."""

from fnmatch import fnmatch

from tests.house.reading import ROOT

ALLOWED = {"pyproject.toml", "kiosk", "resources", "tests", "packaging", "README.md", "LICENSE"}


def ignored() -> list[str]:
    return [line.rstrip("/") for line in (ROOT / ".gitignore").read_text().split()]


def test_it_holds_only_what_the_law_allows() -> None:
    found = {entry.name for entry in ROOT.iterdir() if not entry.name.startswith(".")}
    strays = {name for name in found - ALLOWED if not any(fnmatch(name, pattern) for pattern in ignored())}
    assert strays == set()


def test_all_of_it_is_there() -> None:
    assert [name for name in sorted(ALLOWED) if not (ROOT / name).exists()] == []
