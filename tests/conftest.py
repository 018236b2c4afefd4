"""Before anything imports Qt: no display, no threaded drawing, no GPU; the same picture everywhere."""

import gc
import logging
import os
import signal
from collections.abc import Iterator

import pytest

os.environ["QT_API"] = "pyside6"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_NO_GUI_THREADPOOL"] = "1"
os.environ["QSG_RENDER_LOOP"] = "basic"
os.environ.pop("QT_LOGGING_RULES", None)
for name in [name for name in os.environ if name.startswith("KIOSK_") or name == "CREDENTIALS_DIRECTORY"]:
    del os.environ[name]
# Tests that were started in a shell's background ignore SIGINT, and so would every process they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# A sandbox in a thread of its own must not collect what Qt has left behind: see kiosk/shell/collecting.py.
gc.disable()

pytest_plugins = ("tests.sandboxes",)


@pytest.fixture(autouse=True)
def _collected_between() -> Iterator[None]:
    """Here nobody draws, and this is the thread of Qt."""
    yield
    from kiosk.shell.collecting import collect_due

    collect_due()


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    """A command that a test runs in this process sets up logging for the whole of it."""
    root = logging.getLogger()
    handlers = root.handlers[:]
    names = ["", *root.manager.loggerDict]
    levels = {name: logging.getLogger(name).level for name in names}
    yield
    root.handlers[:] = handlers
    for name in ["", *root.manager.loggerDict]:
        logging.getLogger(name).setLevel(levels.get(name, logging.NOTSET))


@pytest.fixture(autouse=True)
def _environment_as_it_was() -> Iterator[None]:
    """A command that a test runs in this process prepares Qt for itself, not for children of later tests."""
    before = dict(os.environ)
    yield
    for name in os.environ.keys() - before.keys() - {"PYTEST_CURRENT_TEST"}:
        del os.environ[name]
    os.environ.update(before)
