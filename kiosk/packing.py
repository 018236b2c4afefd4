"""The support bundle of a site: versions, configuration, findings, journal and log, all masked."""

import os
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import asdict, fields
from functools import partial
from pathlib import Path
from typing import Any

from kiosk import logs
from kiosk.config.credentials import SECRETS
from kiosk.config.sections import SECTIONS, Config
from kiosk.domain.ending import Misuse
from kiosk.domain.finding import Finding
from kiosk.domain.journal import Incident
from kiosk.office_ports import History
from kiosk.ports import Ledger
from kiosk.services.bundling import Leaf, as_lines, bundled, journal, versions

_ORDERS = 200
_HIDDEN = "•••"
# Keys of the configuration that say who the restaurant is to others.
_NOT_SHOWN = frozenset({"merchant_key", "client_id", "key_identifier"})
_OWN_ONLY = 0o600

Findings = Callable[[], Awaitable[Iterable[Finding]]]
Log = Callable[[], Iterable[str]]


async def write_bundle(
    file: Path, config: Config, ledger: Ledger | None, history: History | None = None,
    findings: Findings | None = None, log: Log = logs.recent, incidents: Sequence[Incident] = (),
) -> str:  # fmt: skip
    """The name of the file, which only its owner may read. Raises Misuse when it can't be written."""
    leaves = _leaves(config, ledger, history, findings, log)
    packed = await bundled((*leaves, _happened(incidents)), partial(_without, config))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWN_ONLY)
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(packed)
    except OSError as fault:
        reason = (fault.strerror or str(fault)).lower()
        raise Misuse(f"the bundle {file} can't be written: {reason}") from fault
    return file.name


def lines_of(file: Path) -> tuple[str, ...]:
    """What may be told of a log that was written elsewhere. Raises Misuse."""
    try:
        found = file.read_text("utf-8", "replace").splitlines()
    except OSError as fault:
        raise Misuse(f"{file}: {(fault.strerror or str(fault)).lower()}") from fault
    return tuple(line for line in map(logs.allowed, found) if line)


def _leaves(
    config: Config, ledger: Ledger | None, history: History | None, findings: Findings | None, log: Log
) -> list[Leaf]:
    async def configuration() -> str:
        return as_lines([_shown(config)])

    async def said() -> str:
        return "".join(f"{line}\n" for line in map(logs.allowed, log()) if line)

    leaves = [
        Leaf("versions.json", versions), Leaf("configuration.json", configuration), Leaf("log.jsonl", said),
    ]  # fmt: skip
    if ledger is not None:
        leaves.append(Leaf("journal.jsonl", partial(journal, ledger, history, _ORDERS, logs.masked)))
    if findings is not None:
        leaves.append(Leaf("findings.jsonl", partial(_found, findings)))
    return leaves


def _happened(incidents: Sequence[Incident]) -> Leaf:
    async def told() -> str:
        return as_lines({**asdict(each), "detail": logs.masked(each.detail)} for each in incidents)

    return Leaf("incidents.jsonl", told)


async def _found(findings: Findings) -> str:
    found = await findings()
    return as_lines(
        {**asdict(each), "level": each.level.value, "seen": logs.masked(each.seen)} for each in found
    )


def _shown(config: Config) -> dict[str, Any]:
    """Every key of the site; of what is secret only whether it is there."""
    sections = {
        name: {
            key: _HIDDEN if key in _NOT_SHOWN else getattr(getattr(config, name), key)
            for key in shape.__struct_fields__
        }
        for name, shape in SECTIONS.items()
    }
    there = {name: bool(getattr(config, name)) for name in SECRETS}
    return {**sections, "credentials": there, "warnings": list(config.warnings)}


def _without(config: Config, text: str) -> str:
    """No secret of the site passes, wherever it stands."""
    known = [str(getattr(config, each.name)) for each in fields(config) if each.name in SECRETS]
    for value in sorted({*known, config.thanx.merchant_key} - {""}, key=len, reverse=True):
        text = text.replace(value, _HIDDEN)
    return text
