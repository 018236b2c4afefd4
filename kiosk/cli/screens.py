"""`kiosk screens`: a picture of every screen in every state, and whether they are still the recorded ones."""

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.check_menu import loaded
from kiosk.domain.ending import Misuse
from kiosk.proving.picturing.ways import LANGUAGES, MODES, PLAIN, SIZES, SWITCHES, Way, ways, worn

if TYPE_CHECKING:
    from kiosk.proving.picturing.keeping import Keeping

_SIZE = re.compile(r"([1-9][0-9]{2,3})x([1-9][0-9]{2,3})")
_ALL = "all"
# No font of the machine, and edges drawn as everywhere.
_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><cachedir>{}</cachedir><match target="pattern">
<edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
</match></fontconfig>
"""


def add(commands: Any) -> None:
    parser = commands.add_parser("screens", help="a picture of every screen in every state")
    several = "several with commas, or all"
    modes = f"{PLAIN}, {', '.join(SWITCHES)}, or together: dark+reach; {several} ({PLAIN})"
    parser.add_argument("--out", metavar="DIR", type=Path, help="folder of the pictures and of index.html")
    languages = f"{', '.join(LANGUAGES)}; {several} (en)"
    parser.add_argument("--lang", metavar="L", action="append", help=languages)
    parser.add_argument("--size", metavar="WxH", action="append", help=f"in pixels; {several} (1080x1920)")
    parser.add_argument("--mode", metavar="M", action="append", help=modes)
    parser.add_argument("--theme", metavar="FILE", type=Path, help="a merchant's theme; default: the demo's")
    parser.add_argument("--menu", metavar="FILE", type=Path, help="a site's own menu; default: the demo's")
    parser.add_argument("--only", metavar="TEXT", default="", help="only states with this in their name")
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--record", metavar="DIR", type=Path, help="keep small pictures there as references")
    either.add_argument(
        "--compare", metavar="DIR", type=Path, help="with the references there; what differs goes to --out"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when every picture was saved, or none differs; 1 when one does; 2 for wrong use."""
    chosen = _chosen(arguments)
    folder = _folder(arguments)
    from kiosk.config.theme import load_theme
    from kiosk.places import resources
    from kiosk.shell.display import Panel, prepare

    brand = load_theme(arguments.theme or resources() / "theme" / "demo.toml")
    with tempfile.TemporaryDirectory() as scratch:
        fonts = Path(scratch) / "fonts.conf"
        fonts.write_text(_FONTS.format(scratch), "utf-8")
        os.environ["FONTCONFIG_FILE"] = str(fonts)
        # The largest in both directions: each window has the size of its own panel.
        side = max(max(way.width_px, way.height_px) for way in chosen)
        prepare(Panel(side, side), Path(scratch), is_hidden=True)
        return _draw(arguments, chosen, brand, folder)


def _draw(arguments: argparse.Namespace, chosen: Sequence[Way], brand: Any, folder: Path) -> int:
    from kiosk.proving.picturing.references import is_recorded
    from kiosk.proving.picturing.shooting import shoot, sittings
    from kiosk.shell.loop import application
    from kiosk.shell.loop import run as turn

    keeping = _keeping(arguments, folder, many=len(chosen) > 1)
    is_free = arguments.record is None and arguments.compare is None

    def is_wanted(way: Way, name: str) -> bool:
        return arguments.only in name and (is_free or is_recorded(way, name))

    async def main(_leaving: object) -> int:
        menu = await loaded(arguments.menu)
        todo = sittings(menu, brand, chosen, is_wanted)
        with _progress(sum(len(sitting.states) for sitting in todo)) as bar:
            for sitting in todo:
                await shoot(sitting, brand, keeping.keep, bar.update)
        return 1 if keeping.end() else 0

    try:
        return turn(application(), main)
    except OSError as fault:
        raise Misuse(str(fault)) from fault


def _keeping(arguments: argparse.Namespace, folder: Path, *, many: bool) -> "Keeping":
    from kiosk.proving.picturing.keeping import Album, Comparison, Recording
    from kiosk.proving.picturing.references import References

    if arguments.record is not None:
        return Recording(References(arguments.record), _say, arguments.only)
    if arguments.compare is not None:
        return Comparison(References(arguments.compare), _say, arguments.only, folder)
    return Album(folder, _say, many=many)


def _say(line: str) -> None:
    print(line, flush=True)


def _progress(total: int) -> Any:
    """A bar for whoever watches; nothing where nobody does."""
    from tqdm import tqdm

    return tqdm(total=total, unit="picture", file=sys.stderr, disable=not sys.stderr.isatty(), leave=False)


def _chosen(arguments: argparse.Namespace) -> tuple[Way, ...]:
    """The ways that were asked for; references say themselves in which ways they are."""
    if arguments.record is not None or arguments.compare is not None:
        if arguments.lang or arguments.size or arguments.mode or arguments.theme:
            raise Misuse("--record and --compare choose language, size, mode and theme themselves")
        from kiosk.proving.picturing.references import HOME, OTHERS

        return (HOME, *OTHERS)
    languages = [_language(word) for word in _words(arguments.lang, "en", LANGUAGES)]
    sizes = [_size(word) for word in _words(arguments.size, "1080x1920", (f"{w}x{h}" for w, h in SIZES))]
    every = ("+".join(modes) or PLAIN for modes in MODES)
    modes = [_mode(word) for word in _words(arguments.mode, PLAIN, every)]
    return tuple(dict.fromkeys(ways(languages, sizes, modes)))


def _words(given: list[str] | None, default: str, every: Iterable[str]) -> list[str]:
    words = [word for text in given or [default] for word in text.split(",")]
    return list(every) if _ALL in words else words


def _language(word: str) -> str:
    if word not in LANGUAGES:
        raise Misuse(f"--lang {word}: expected one of {', '.join(LANGUAGES)}, or {_ALL}")
    return word


def _size(word: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(word)
    if found is None:
        raise Misuse(f"--size {word}: expected pixels as WIDTHxHEIGHT, such as 1080x1920, or {_ALL}")
    return int(found[1]), int(found[2])


def _mode(word: str) -> tuple[str, ...]:
    try:
        return worn(word)
    except LookupError as fault:
        raise Misuse(f"--mode {word}: {fault.args[0]}, or {_ALL}") from fault


def _folder(arguments: argparse.Namespace) -> Path:
    """Where pictures go. What is recorded has its own."""
    if arguments.out is None and arguments.record is None:
        raise Misuse("--out DIR is missing: the folder of the pictures")
    folder: Path = arguments.record or arguments.out
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        option = "--record" if arguments.record else "--out"
        raise Misuse(f"{option} {folder}: {fault.strerror}") from fault
    return folder
