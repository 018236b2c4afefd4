"""The command line: finds the command, runs it, turns what went wrong into one line and an exit code.

0 done, 1 a check failed, 2 wrong use or configuration, 3 something outside can't be reached.
"""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from kiosk.cli import (
    audit,
    bench,
    calibrate,
    certify,
    check_menu,
    demo,
    doctor,
    init,
    journal,
    partner,
    run,
    sandbox,
    scan,
    screens,
    simulate,
    staff,
)
from kiosk.domain.ending import Ending

_COMMANDS = (
    run, init, demo, scan, sandbox, certify, screens, audit, check_menu, doctor, bench, journal, simulate,
    partner, staff, calibrate,
)  # fmt: skip
_INTERRUPTED = 130
_log = logging.getLogger(__name__)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"kiosk: {_in_one_line(message)} (see kiosk --help)\n")


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code of the command that `argv` names. Raises SystemExit for wrong words and for --help."""
    words = list(sys.argv[1:] if argv is None else argv)
    arguments = _parser().parse_args(words if _names_a_command(words) else ["run", *words])
    return ended(lambda: int(arguments.run(arguments)))


def ended(work: Callable[[], int]) -> int:
    """What `work` returns; whatever it raises becomes one line on stderr, no traceback, and an exit code."""
    try:
        code = work()
        sys.stdout.flush()
    except Ending as ending:
        return _said(str(ending), ending.code)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has had enough; Python must not complain about it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as fault:  # noqa: BLE001  the last door before the shell
        _log_ready()
        _log.error("a fault of the program", exc_info=fault)
        return _said(f"a fault of the program, {type(fault).__name__}: the log says where", Ending.code)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="kiosk", description="A self-order kiosk for restaurants with Thanx.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for command in _COMMANDS:
        command.add(commands)
    return parser


def _names_a_command(words: Sequence[str]) -> bool:
    """Without a command it is the kiosk itself; its options may be given all the same."""
    return bool(words) and (not words[0].startswith("-") or words[0] in ("-h", "--help"))


def _said(message: str, code: int) -> int:
    print(f"kiosk: {_in_one_line(message)}", file=sys.stderr)
    return code


def _in_one_line(message: str) -> str:
    return " ".join(message.split())


def _log_ready() -> None:
    """Before a command has set the log up, Python would print a traceback."""
    from kiosk.logs import configure

    if not logging.getLogger().handlers:
        configure("warning")
