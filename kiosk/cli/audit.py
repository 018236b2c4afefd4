"""`kiosk audit`: what a finger, an eye and a screen reader find on every screen."""

import argparse
import json
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.domain.ending import Misuse

_LANGUAGES = ("en", "es", "fr", "de", "zh", "ar")


def add(commands: Any) -> None:
    parser = commands.add_parser("audit", help="accessibility of every screen, state, mode and size")
    parser.add_argument("--json", action="store_true", help="JSON lines: a finding a line, then the sums")
    parser.add_argument(
        "--lang", choices=_LANGUAGES, action="append", help="may be given often; default: all"
    )
    parser.add_argument("--size", metavar="WxH", default="", help="only this panel, such as 1080x1920")
    parser.add_argument("--mode", metavar="MODE", default=None, help="only this mode; plain for none")
    parser.add_argument("--only", metavar="TEXT", default="", help="only states with this in their name")
    parser.add_argument("--one-in", metavar="N", type=int, default=1, help="about one state in so many")
    parser.add_argument("--seed", metavar="S", type=int, default=0, help="which ones")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when nothing was found, else 1. A finding a line, at last how much was looked at."""
    if arguments.one_in < 1:
        raise Misuse(f"--one-in {arguments.one_in}: expected 1 or more")
    from kiosk.shell.display import Panel, prepare

    with tempfile.TemporaryDirectory() as scratch:
        # The largest in both directions: each window has the size of its own panel.
        prepare(Panel(1920, 1920), Path(scratch), is_hidden=True)
        return _audit(arguments)


def _audit(arguments: argparse.Namespace) -> int:
    from kiosk import app
    from kiosk.proving.auditing.audit import Tally, Way, audit, drawn, ways
    from kiosk.proving.auditing.seen import Finding
    from kiosk.shell.loop import application
    from kiosk.shell.loop import run as turn

    tally, lot = Tally(), drawn(arguments.seed, arguments.one_in)

    def tell(finding: Finding) -> None:
        line = f"{finding.rule:9} {finding.screen}: {finding.where}: {finding.why}"
        print(json.dumps(asdict(finding)) if arguments.json else line, flush=True)

    def is_wanted(way: Way) -> bool:
        size = arguments.size in ("", f"{way.width_px}x{way.height_px}")
        return size and arguments.mode in (None, *(way.modes or ("plain",)))

    def picks(way: Way, name: str) -> bool:
        return arguments.only in name and lot(way, name)

    async def main(_leaving: object) -> None:
        nonlocal tally
        menu = await app.menu_file(app.demo_menu()).load()
        chosen = [way for way in ways(arguments.lang or _LANGUAGES) if is_wanted(way)]
        tally = await audit(menu, chosen, tell, picks)

    turn(application(), main)
    sums = asdict(tally)
    print(
        json.dumps(sums) if arguments.json else ", ".join(f"{count} {name}" for name, count in sums.items())
    )
    return 1 if tally.findings else 0
