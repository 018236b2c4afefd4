"""`kiosk` and `kiosk run`: the kiosk itself."""

import argparse
from pathlib import Path
from typing import Any

from kiosk.shell.session import made


def add(commands: Any) -> None:
    parser = commands.add_parser("run", help="the kiosk (also without a command)")
    parser.add_argument("--config", type=Path, help="the site's TOML file; without one it is the demo house")
    parser.add_argument("--windowed", action="store_true", help="in a window instead of the whole screen")
    parser.add_argument(
        "--record", type=Path, metavar="DIR", help="keep each visit there as a file that names nobody"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from kiosk.app import run_kiosk

    record = made(arguments.record) if arguments.record else None
    return run_kiosk(arguments.config, windowed=arguments.windowed, record=record)
