"""What the linter can't see: calls that are banned by name on whatever object they are made."""

import ast
from collections.abc import Iterator

from tests.house.reading import name_of, python_files, tree_of

SCOPE = "kiosk/services/scope.py"
PRETEND = "kiosk/sandbox/"
_SLOW_ROOMS = {"socket", "subprocess", "urllib.request", "http.client", "ssl", "select", "threading"}
_SLOW_CALLS = {
    "read_text",
    "write_text",
    "read_bytes",
    "write_bytes",
    "run_until_complete",
    "urlopen",
    "fsync",
}


def made(word: str) -> Iterator[tuple[str, ast.Call]]:
    """Each call of a method of this name in the house, and where it is."""
    for file in python_files("kiosk"):
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == word:
                yield f"{name_of(file)}:{node.lineno}", node


def calls(word: str) -> list[str]:
    """Where the house calls a method of this name."""
    return [place for place, _ in made(word)]


def test_tasks_start_in_one_place() -> None:
    starts = [*calls("create_task"), *calls("ensure_future"), *calls("run_coroutine_threadsafe")]
    assert [place for place in starts if not place.startswith((SCOPE, PRETEND))] == []


def test_qt_is_never_spun() -> None:
    assert [*calls("processEvents"), *calls("exec"), *calls("exec_"), *calls("qWait")] == []


def test_touches_turn_no_loop() -> None:
    """A sequence of touches commits again when it is forgotten, and turns the loop, unless told not to."""
    told_not_to = [
        len(call.args) == 3 and isinstance(call.args[2], ast.Constant) and call.args[2].value is False
        for _, call in made("touchEvent")
    ]
    assert told_not_to
    assert all(told_not_to)


def test_nothing_on_the_screens_loop_waits_for_disk_or_network() -> None:
    """Reliability I16: services and view models run where the screens do; what takes time is awaited."""
    waits = [
        f"{name_of(file)}:{node.lineno}"
        for file in python_files("kiosk")
        if name_of(file).startswith(("kiosk/services/", "kiosk/viewmodels/", "kiosk/domain/"))
        for node in ast.walk(tree_of(file))
        if (isinstance(node, ast.Call) and _is_slow(node.func))
        or (isinstance(node, ast.Import) and any(each.name in _SLOW_ROOMS for each in node.names))
        or (isinstance(node, ast.ImportFrom) and node.module in _SLOW_ROOMS)
    ]
    assert waits == []


def _is_slow(called: ast.expr) -> bool:
    if isinstance(called, ast.Name):
        return called.id in {"open", "input"}
    return isinstance(called, ast.Attribute) and called.attr in _SLOW_CALLS


def test_no_broad_catch_is_silent() -> None:
    """`except Exception: pass` hides faults; so does suppress(Exception)."""
    silent = [
        f"{name_of(file)}:{node.lineno}"
        for file in python_files("kiosk")
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"})
        and all(isinstance(line, ast.Pass) for line in node.body)
    ]
    assert silent == []


def test_tests_do_not_patch_the_house() -> None:
    """No mock library, and monkeypatch only for the environment and the working folder."""
    patches = [
        f"{name_of(file)}:{node.lineno}"
        for file in python_files("tests")
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.Attribute)
        and node.attr in {"setattr", "setitem", "patch"}
        and getattr(node.value, "id", "") in {"monkeypatch", "mocker", "mock"}
    ]
    assert patches == []


def test_tests_do_not_sleep() -> None:
    """A fixed wait is slow on a good day and too short on a bad one."""
    naps = [
        f"{name_of(file)}:{node.lineno}"
        for file in python_files("tests")
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "time.sleep"
    ]
    assert naps == []
