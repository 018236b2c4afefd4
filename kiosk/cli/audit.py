"""`kiosk audit`: what a finger, an eye and a screen reader find on every screen."""

import argparse
import json
import tempfile
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.check_menu import loaded
from kiosk.domain.ending import Misuse
from kiosk.proving.picturing.ways import LANGUAGES

if TYPE_CHECKING:
    from kiosk.proving.auditing.audit import Way

_ALL = "all"


def add(commands: Any) -> None:
    parser = commands.add_parser("audit", help="accessibility of every screen, state, mode and size")
    parser.add_argument("--json", action="store_true", help="JSON lines: a finding a line, then the sums")
    parser.add_argument(
        "--lang", choices=LANGUAGES, action="append", help="may be given often; default: all"
    )
    parser.add_argument("--size", metavar="WxH", default="", help="only this panel, such as 1080x1920")
    together = "only this mode, plain for none, or several together: large-text+reach; may be given often"
    parser.add_argument("--mode", metavar="M", action="append", help=f"{together}, or with commas; {_ALL}")
    parser.add_argument("--menu", metavar="FILE", type=Path, help="a site's own menu; default: the demo's")
    parser.add_argument("--only", metavar="TEXT", default="", help="only states with this in their name")
    parser.add_argument("--one-in", metavar="N", type=int, default=1, help="about one state in so many")
    parser.add_argument("--seed", metavar="S", type=int, default=0, help="which ones")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when nothing was found, else 1. A finding a line, at last how much was looked at."""
    if arguments.one_in < 1:
        raise Misuse(f"--one-in {arguments.one_in}: expected 1 or more")
    chosen = _chosen(arguments)
    from kiosk.shell.display import Panel, prepare

    with tempfile.TemporaryDirectory() as scratch:
        # The largest in both directions: each window has the size of its own panel.
        prepare(Panel(1920, 1920), Path(scratch), is_hidden=True)
        return _audit(arguments, chosen)


def _chosen(arguments: argparse.Namespace) -> "tuple[Way, ...]":
    """The ways that were asked for, each once."""
    from kiosk.proving.auditing.audit import SIZES, ways

    sizes = {f"{width}x{height}": (width, height) for width, height in SIZES}
    if arguments.size not in ("", *sizes):
        raise Misuse(f"--size {arguments.size}: expected one of {', '.join(sizes)}")
    worn = [mode for text in arguments.mode or [_ALL] for word in text.split(",") for mode in _modes(word)]
    panels = [sizes[arguments.size]] if arguments.size else SIZES
    return tuple(dict.fromkeys(ways(arguments.lang or LANGUAGES, panels, worn)))


def _modes(word: str) -> tuple[tuple[str, ...], ...]:
    """What this word asks to have on, in one way after the other."""
    from kiosk.proving.auditing.audit import MODES
    from kiosk.proving.picturing.ways import worn

    try:
        return MODES if word == _ALL else (worn(word),)
    except LookupError as fault:
        raise Misuse(f"--mode {word}: {fault.args[0]}, or {_ALL}") from fault


def _audit(arguments: argparse.Namespace, chosen: "Iterable[Way]") -> int:
    from kiosk.proving.auditing.audit import Tally, audit, drawn
    from kiosk.proving.auditing.seen import Finding
    from kiosk.shell.loop import application
    from kiosk.shell.loop import run as turn

    tally, lot = Tally(), drawn(arguments.seed, arguments.one_in)

    def tell(finding: Finding) -> None:
        line = f"{finding.rule:9} {finding.screen}: {finding.where}: {finding.why}"
        print(json.dumps(asdict(finding)) if arguments.json else line, flush=True)

    def picks(way: "Way", name: str) -> bool:
        return arguments.only in name and lot(way, name)

    async def main(_leaving: object) -> None:
        nonlocal tally
        menu = await loaded(arguments.menu)
        tally = await audit(menu, chosen, tell, picks)

    turn(application(), main)
    sums = asdict(tally)
    print(
        json.dumps(sums) if arguments.json else ", ".join(f"{count} {name}" for name, count in sums.items())
    )
    return 1 if tally.findings else 0
