"""`kiosk calibrate`: finds out how large the panel is, with a bank card."""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path
from typing import Any

from kiosk.domain.ending import Misuse
from kiosk.proving.picturing.ways import LANGUAGES


def add(commands: Any) -> None:
    parser = commands.add_parser("calibrate", help="the panel's true size, by touch with a bank card")
    parser.add_argument("--config", type=Path, help="the site's TOML file; width_mm is written there")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the screen")
    parser.add_argument("--windowed", action="store_true", help="not over the whole panel")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 once it fits; 1 if somebody left it as it was. Prints the line for the configuration."""
    from kiosk.shell.display import has_display, prepare

    panel = _panel(arguments.config)
    if not has_display():
        raise Misuse("there is no display here: run it at the kiosk")
    with tempfile.TemporaryDirectory() as scratch:
        prepare(panel, Path(scratch), is_hidden=False)
        found = _asked(panel, arguments)
    if found is None:
        print("kiosk: nothing was changed", file=sys.stderr)
        return 1
    if arguments.config:
        from kiosk.config.revising import write_value

        write_value(arguments.config, "display", "width_mm", str(found))
    print(f"[display]\nwidth_mm = {found}")
    return 0


def _panel(config: Path | None) -> Any:
    """As the site has it; without a site what the panel says of itself is where the frame begins."""
    from kiosk.app import load, panel_of
    from kiosk.shell.display import Panel

    return panel_of(load(config)) if config else Panel()


def _asked(panel: Any, arguments: argparse.Namespace) -> float | None:
    from kiosk.shell.calibration import Calibration, attached
    from kiosk.shell.loop import application
    from kiosk.shell.loop import run as turn

    async def main(leaving: asyncio.Event) -> float | None:
        asked = Calibration(panel if arguments.config else attached(panel), arguments.lang, leaving.set)
        try:
            asked.show(windowed=arguments.windowed)
            await leaving.wait()
            return asked.width_mm
        finally:
            asked.close()

    return turn(application(), main)
