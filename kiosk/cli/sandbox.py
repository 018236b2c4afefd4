"""`kiosk sandbox`: the pretend Thanx on its own."""

import argparse
import json
import os
import signal
import sys
import threading
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.app import Serving


def add(commands: Any) -> None:
    parser = commands.add_parser("sandbox", help="the pretend Thanx on its own")
    parser.add_argument("--host", default="127.0.0.1", help="address to serve on (127.0.0.1)")
    parser.add_argument(
        "--port", type=int, default=8701, help="port of the Loyalty API, the next one is the other"
    )
    parser.add_argument("--state", type=Path, help="keep people, rewards and baskets in this JSON file")
    parser.add_argument("--faults", type=Path, help="TOML file of faults and switches")
    parser.add_argument(
        "--people", type=Path, help="TOML file of people, instead of the ones that come along"
    )
    parser.add_argument("--json", action="store_true", help="print what it serves as one line of JSON")
    parser.add_argument("--until-eof", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from kiosk.app import serve_sandbox

    if arguments.until_eof:
        threading.Thread(target=_end_with_parent, daemon=True).start()
    announce = as_json if arguments.json else as_text
    serve_sandbox(
        arguments.host, arguments.port, arguments.state, arguments.faults, announce, arguments.people
    )
    return 0


def _end_with_parent() -> None:
    """The end of standard input is the end of whoever started us."""
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


def as_json(serving: "Serving") -> None:
    print(json.dumps(asdict(serving)), flush=True)


def as_text(serving: "Serving") -> None:
    for name, value in asdict(serving).items():
        if name != "people":
            print(f"{name:14} {value}")
    print("\nPeople (all invented):")
    for person in serving.people:
        print(f"  {person.user_id:16} {person.phone or '-':14} {person.email or '-':28} {person.note}")
        for text in person.qr_texts[1:]:
            print(f"    code {text}")
    print("\nStop with Ctrl-C.", flush=True)
