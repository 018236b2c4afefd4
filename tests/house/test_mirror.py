"""Who looks for the test of a file finds it: tests/ mirrors kiosk/, file for file."""

from pathlib import Path

from tests.house.reading import ROOT, name_of, python_files

# Files that have no test of their own yet. This list may only shrink.
WITHOUT: frozenset[str] = frozenset()

HOUSE = [file for file in python_files("kiosk") if file.name not in {"__init__.py", "__main__.py"}]


def mirrors_of(file: Path) -> list[Path]:
    """Where the test of a file may stand: in the same folder, or one up in the room's own folder."""
    inside = file.relative_to(ROOT / "kiosk")
    room = Path(inside.parts[0]) if len(inside.parts) > 1 else Path()
    test = f"test_{inside.stem}.py"
    return [ROOT / "tests" / inside.parent / test, ROOT / "tests" / room / test]


def is_mirrored(file: Path) -> bool:
    return any(test.is_file() for test in mirrors_of(file))


def test_every_file_has_its_test() -> None:
    assert [name_of(file) for file in HOUSE if not is_mirrored(file) and name_of(file) not in WITHOUT] == []


def test_the_list_of_exceptions_only_shrinks() -> None:
    waiting = {name_of(file) for file in HOUSE if not is_mirrored(file)}
    assert waiting >= WITHOUT


def test_every_mirrored_test_has_its_file() -> None:
    rooms = {path.name for path in (ROOT / "kiosk").iterdir() if path.is_dir()}
    wanted = {test for file in HOUSE for test in mirrors_of(file)}
    strays = [
        name_of(test)
        for test in python_files("tests")
        if test.name.startswith("test_")
        and test.relative_to(ROOT / "tests").parts[0] in rooms
        and test not in wanted
        and "__main__" not in test.name
    ]
    assert strays == []
