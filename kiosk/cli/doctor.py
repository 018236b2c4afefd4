"""`kiosk doctor`: looks over one site and says what to mend."""

import argparse
import asyncio
import json
import os
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.domain.ending import Ending, Misuse
from kiosk.domain.finding import Finding, Level

_MARKS = {Level.GOOD: "ok", Level.WARNING: "warning", Level.FAULT: "FAULT", Level.UNTESTED: "not tested"}


def add(commands: Any) -> None:
    parser = commands.add_parser("doctor", help="configuration, Thanx, clock, disk, store, menu, devices")
    parser.add_argument("--config", type=Path, help="the site's TOML file; without one the environment holds")
    parser.add_argument("--member", metavar="ID", default="", help="a test member, for a basket")
    parser.add_argument("--json", action="store_true", help="a finding a line as JSON")
    parser.add_argument(
        "--bundle", type=Path, metavar="FILE",
        help="write what support needs: versions, findings, journal and log, without secrets and people",
    )  # fmt: skip
    parser.add_argument("--log", type=Path, metavar="FILE", help="the kiosk's log, for the bundle")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 without a fault, else 1. Raises Ending for a configuration that can't be used."""
    from kiosk.config.loading import load
    from kiosk.logs import configure
    from kiosk.shell.display import Panel, prepare

    config = load(arguments.config, os.environ)
    said = _said(arguments)
    configure("error")
    with tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
        # Tickets are drawn by Qt, which must not look for a screen here.
        prepare(Panel(), Path(folder), is_hidden=True)
        return asyncio.run(_examine(config, arguments, said))


async def _examine(config: Any, arguments: argparse.Namespace, said: tuple[str, ...]) -> int:
    from kiosk.checkup import checks_of
    from kiosk.services.examining import examined

    count, found = dict.fromkeys(Level, 0), list[Finding]()
    async with checks_of(config, arguments.member) as checks:
        async for finding in examined(checks):
            count[finding.level] += 1
            found.append(finding)
            print(_line(finding, as_json=arguments.json), flush=True)
    if not arguments.json:
        print(", ".join(f"{number} {level.value}" for level, number in count.items()))
    if arguments.bundle is not None:
        await _bundle(config, arguments.bundle, found, said)
    return 1 if count[Level.FAULT] else 0


async def _bundle(config: Any, file: Path, found: list[Finding], said: tuple[str, ...]) -> None:
    from kiosk.office import archive_of, incidents_of
    from kiosk.packing import write_bundle

    async def findings() -> list[Finding]:
        return found

    happened = incidents_of(config)
    try:
        async with archive_of(config) as archive:
            ledger, history = archive.ledger, archive.history
            await write_bundle(file, config, ledger, history, findings, lambda: said, happened)
    except Ending:
        # Nothing is sold here yet, or the store is lost: then support is wanted most.
        await write_bundle(file, config, None, None, findings, lambda: said, happened)
    print(f"what support needs is in {file}", file=sys.stderr)


def _said(arguments: argparse.Namespace) -> tuple[str, ...]:
    """What may be told of the log. Raises Misuse before anything is looked at."""
    from kiosk.packing import lines_of

    if arguments.log is not None and arguments.bundle is None:
        raise Misuse("--log is for --bundle")
    return lines_of(arguments.log) if arguments.log is not None else ()


def _line(finding: Finding, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(asdict(finding), ensure_ascii=False)
    head = f"{_MARKS[finding.level]:10} {finding.check}: {finding.seen}"
    return "\n".join([head, *(f"{'':13}{words}" for words in (finding.meaning, finding.remedy) if words)])
