"""Trouble on order: what goes wrong, on which calls, and how often (contract 14.8)."""

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from kiosk.sandbox.call import Call
from kiosk.sandbox.problems import BadFaults
from kiosk.sandbox.switches import Switches

FaultName = Literal[
    "latency",
    "timeout",
    "unauthorized",
    "too_many",
    "server_error",
    "drop_before",
    "drop_after",
    "zero_discount",
    "null_discount",
    "number_discount",
    "huge_discount",
    "changed_id",
    "unknown_reward_type",
    "no_points",
    "no_progress",
    "null_email",
    "null_balance",
    "webhook_twice",
    "webhook_lost",
    "webhook_forged",
]
_FOR_LETTERS = "webhook_"


class Fault(msgspec.Struct, forbid_unknown_fields=True):
    """One trouble. It strikes calls whose path contains `path` and whose basket state is `state`, where set.

    The ones named webhook_ strike webhooks instead, by a part of the event's name in `path`.
    `count` calls are struck, or every one with `always`. `after` makes latency, timeout and server_error come
    after the call had its effect. `seconds` is for latency and timeout, `status` (500-599) for server_error.
    """

    name: FaultName
    path: str = ""
    state: str = ""
    method: str = ""
    count: Annotated[int, msgspec.Meta(ge=1)] = 1
    always: bool = False
    after: bool = False
    seconds: Annotated[float, msgspec.Meta(ge=0, le=600)] | None = None
    status: Annotated[int, msgspec.Meta(ge=500, le=599)] = 500

    def strikes(self, call: Call) -> bool:
        """Whether it is meant for that call."""
        wanted = not self.method or self.method.upper() == call.method
        wanted = wanted and not self.name.startswith(_FOR_LETTERS)
        return wanted and self.path in call.path and (not self.state or self.state == call.said("state"))

    def strikes_letter(self, event: str) -> bool:
        """Whether it is meant for a webhook of that event."""
        return self.name.startswith(_FOR_LETTERS) and self.path in event


class Faults:
    """The troubles still to come."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """One more trouble."""
        self.waiting.append(msgspec.structs.replace(fault))

    def clear(self) -> None:
        """No more trouble."""
        self.waiting.clear()

    def due(self, call: Call) -> list[Fault]:
        """The faults that strike this call, counted down."""
        return self._counted([fault for fault in self.waiting if fault.strikes(call)])

    def due_letter(self, event: str) -> list[Fault]:
        """The faults that strike this webhook, counted down."""
        return self._counted([fault for fault in self.waiting if fault.strikes_letter(event)])

    def _counted(self, struck: list[Fault]) -> list[Fault]:
        for fault in struck:
            fault.count -= 0 if fault.always else 1
        self.waiting = [fault for fault in self.waiting if fault.count > 0]
        return struck


class FaultFile(msgspec.Struct, forbid_unknown_fields=True):
    """The file of --faults: a table of switches and a list of faults."""

    switches: Switches = msgspec.field(default_factory=Switches)
    faults: list[Fault] = []


def fault(name: str, **match: Any) -> Fault:
    """A fault from its name and fields. Raises msgspec.ValidationError on an unknown one."""
    return msgspec.convert({"name": name, **match}, Fault)


def load_faults(file: Path) -> FaultFile:
    """The file's faults and switches. Raises BadFaults with the reason."""
    try:
        return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), FaultFile)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as broken:
        raise BadFaults(f"the fault file {file} can't be used: {broken}") from broken
