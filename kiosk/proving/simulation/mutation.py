"""The kiosk with one line of one of its modules changed: loaded beside the real one, no file is touched."""

import importlib
import importlib.abc
import importlib.util
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from kiosk.proving.simulation.parts import Parts

# What is loaded afresh: whatever may look at the changed module.
_ROOMS = (
    "kiosk.services", "kiosk.store", "kiosk.thanx",
    "kiosk.domain.saga", "kiosk.domain.stray", "kiosk.domain.turns",
)  # fmt: skip


class NoSuchPlace(Exception):
    """The code that a mutant changes is no longer as it was: the mutant must be written anew."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """`before` stands exactly once in the module. `scenario` kills it, named as the enumeration names it."""

    name: str
    module: str
    before: str
    after: str
    scenario: str = ""
    kills: tuple[int, ...] = ()

    @property
    def source(self) -> str:
        """The module's text with the change. Raises NoSuchPlace."""
        found = importlib.util.find_spec(self.module)
        if found is None or found.origin is None:
            raise NoSuchPlace(f"{self.name}: there is no {self.module}")
        text = Path(found.origin).read_text("utf-8")
        if text.count(self.before) != 1:
            raise NoSuchPlace(f"{self.name}: {self.module} does not hold it once: {self.before}")
        return text.replace(self.before, self.after)


def parts_of(mutant: Mutant) -> Parts:
    """The kiosk's parts with the mutant among them. Raises NoSuchPlace."""
    with _fresh(_Changed(mutant.module, compile(mutant.source, mutant.name, "exec"))):
        services, store, thanx = "kiosk.services", "kiosk.store", "kiosk.thanx"
        return Parts(
            backroom=_load(f"{services}.backroom", "Backroom"),
            checkout=_load(f"{services}.checkout", "Checkout"),
            dispatch=_load(f"{services}.dispatch", "Dispatch"),
            fulfilment=_load(f"{services}.fulfilment", "Fulfilment"),
            recovery=_load(f"{services}.recovery", "Recovery"),
            database=_load(f"{store}.database", "Database"),
            ledger=_load(f"{store}.ledger", "SqliteLedger"),
            outbox=_load(f"{store}.outbox", "SqliteOutbox"),
            tally=_load(f"{store}.tally", "SqliteTally"),
            limiter=_load(f"{thanx}.limiter", "Limiter"),
            http=_load(f"{thanx}.http", "Http"),
            loyalty=_load(f"{thanx}.loyalty", "ThanxLoyalty"),
            connect=_load(f"{store}.opening", "connect"),
        )


def _load(module: str, name: str) -> Any:
    return getattr(importlib.import_module(module), name)


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Finds one module, and loads what it was given for it."""

    def __init__(self, module: str, code: CodeType) -> None:
        self._module = module
        self._code = code

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return importlib.util.spec_from_loader(fullname, self) if fullname == self._module else None

    def get_code(self, fullname: str) -> CodeType:
        return self._code

    def get_source(self, fullname: str) -> None:
        """None: there is no file to show."""


@contextmanager
def _fresh(finder: _Changed) -> Iterator[None]:
    """Within it the rooms are imported anew; afterwards everything is as before."""
    kept = {name: module for name, module in sys.modules.items() if _is_fresh(name)}
    for name in kept:
        _put_away(name)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if _is_fresh(name)]:
            _put_away(name)
        for name, module in kept.items():
            sys.modules[name] = module
            parent, _, child = name.rpartition(".")
            setattr(sys.modules[parent], child, module)


def _is_fresh(name: str) -> bool:
    return any(name == room or name.startswith(f"{room}.") for room in _ROOMS)


def _put_away(name: str) -> None:
    """Also from its package, which would hand out the old one."""
    del sys.modules[name]
    parent, _, child = name.rpartition(".")
    if parent in sys.modules:
        vars(sys.modules[parent]).pop(child, None)
