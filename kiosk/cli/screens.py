"""`kiosk screens`: a picture of every screen in every state."""

import argparse
import re
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.domain.ending import Misuse

_SIZE = re.compile(r"([1-9][0-9]{2,3})x([1-9][0-9]{2,3})")
_LANGUAGES = ("en", "es", "fr", "de", "zh", "ar")
_MODES = ("dark", "high-contrast", "large-text", "reach", "reduced-motion")


def add(commands: Any) -> None:
    parser = commands.add_parser("screens", help="a picture of every screen in every state")
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="folder of the pictures")
    parser.add_argument("--lang", choices=_LANGUAGES, default="en", help="language of the screens")
    parser.add_argument("--size", metavar="WxH", default="1080x1920", help="the panel in pixels")
    parser.add_argument("--mode", choices=_MODES, action="append", default=[], help="may be given often")
    parser.add_argument("--theme", metavar="FILE", type=Path, help="a merchant's theme; default: the demo's")
    parser.add_argument("--only", metavar="TEXT", default="", help="only states with this in their name")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when every picture was saved; 2 for a size nobody builds or a folder that can't be written."""
    width, height = _size(arguments.size)
    folder = _folder(arguments.out)
    from kiosk.config.theme import load_theme
    from kiosk.places import resources
    from kiosk.shell.display import Panel, prepare

    theme = arguments.theme or resources() / "theme" / "demo.toml"
    panel = replace(Panel.sized(width, height), brand=load_theme(theme))
    with tempfile.TemporaryDirectory() as scratch:
        prepare(panel, Path(scratch), is_hidden=True)
        _take(arguments, folder, panel)
    return 0


def _take(arguments: argparse.Namespace, folder: Path, panel: Any) -> None:
    from kiosk import app
    from kiosk.proving import pictures, states
    from kiosk.shell.loop import application
    from kiosk.shell.loop import run as turn

    async def main(_leaving: object) -> None:
        menu = await app.menu_file(app.demo_menu()).load()
        every = states.every(menu, arguments.lang, panel.brand)
        wanted = [state for state in every if arguments.only in state.name]
        await pictures.take(wanted, folder, panel, arguments.mode, lambda file: print(file, flush=True))

    try:
        turn(application(), main)
    except OSError as fault:
        raise Misuse(str(fault)) from fault


def _size(text: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(text)
    if found is None:
        raise Misuse(f"--size {text}: expected pixels as WIDTHxHEIGHT, such as 1080x1920")
    return int(found[1]), int(found[2])


def _folder(out: Path) -> Path:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Misuse(f"--out {out}: {fault.strerror}") from fault
    return out
