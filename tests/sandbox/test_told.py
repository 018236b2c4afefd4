"""Who only reads what the pretend Thanx says of itself starts in no time: no server is loaded for that."""

import json
import subprocess
import sys
from dataclasses import asdict

from kiosk.sandbox.child import read
from kiosk.sandbox.told import PersonShown, Serving, TerminalServing

_HEAVY = ("uvicorn", "starlette", "kiosk.sandbox.world", "kiosk.sandbox.serving")


def test_what_is_said_is_read_as_it_was() -> None:
    person = PersonShown("robin02", None, None, ("robin02",), (), (), "Nothing.")
    terminal = TerminalServing("http://127.0.0.1:1/nexo", "http://127.0.0.1:1/sync")
    here = ("http://127.0.0.1:1/api/", "http://127.0.0.1:2")
    said = Serving(*here, "id", "secret", "token", "m1", "cb71e3", "l1", "me", (person,), terminal=terminal)
    assert read(json.dumps(asdict(said))) == said


def test_the_kiosk_loads_no_server() -> None:
    """Of a real site's kiosk it would be half a second of each start."""
    asks = f"import sys, kiosk.app; print([each for each in {_HEAVY} if each in sys.modules])"
    told = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"
