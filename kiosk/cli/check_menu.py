"""`kiosk check-menu`: proves a menu file."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.domain.ending import Misuse
from kiosk.domain.trouble import Outage

if TYPE_CHECKING:
    from kiosk.domain.menu import Menu


def add(commands: Any) -> None:
    parser = commands.add_parser("check-menu", help="prove a menu file")
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="the demo menu if left out")
    parser.add_argument(
        "--languages", metavar="L,L", default="", help="languages that every text must have, such as en,es"
    )
    parser.add_argument("--strict", action="store_true", help="a warning fails too")
    parser.add_argument("--json", action="store_true", help="print JSON lines")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 without a fault, 1 with one; warnings are told but pass, unless it is strict.

    Raises Misuse when there is no such file.
    """
    from kiosk.app import check_menu, demo_menu

    path = arguments.file or demo_menu()
    if not path.is_file():
        raise Misuse(f"there is no menu file {path}")
    findings = check_menu(path, [each for each in arguments.languages.split(",") if each])
    faults = sum(each.is_fault for each in findings)
    for each in sorted(findings, key=lambda each: not each.is_fault):
        level = "fault" if each.is_fault else "warning"
        if arguments.json:
            print(json.dumps({"level": level, "place": each.place, "what": each.what}))
        else:
            print(f"{level}: {each}")
    print(f"{path}: {faults} faults, {len(findings) - faults} warnings", file=sys.stderr)
    return 1 if faults or (arguments.strict and findings) else 0


async def loaded(path: Path | None) -> "Menu":
    """The menu of that file, or the demo's. Raises Misuse with its first fault."""
    from kiosk.app import demo_menu, menu_file

    try:
        return await menu_file(path or demo_menu()).load()
    except Outage as outage:
        raise Misuse(outage.detail) from outage
