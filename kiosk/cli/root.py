"""The command line: finds the command, runs it, turns what went wrong into one line and an exit code.

0 done, 1 a check failed, 2 wrong use or configuration, 3 something outside can't be reached.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from kiosk.cli import check_menu, demo, run, sandbox, scan, screens
from kiosk.domain.ending import Ending

_COMMANDS = (run, demo, scan, sandbox, screens, check_menu)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"kiosk: {message} (see kiosk --help)\n")


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code of the command that `argv` names."""
    words = list(sys.argv[1:] if argv is None else argv)
    parser = _Parser(prog="kiosk", description="A self-order kiosk for restaurants with Thanx.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for command in _COMMANDS:
        command.add(commands)
    # Without a command it is the kiosk itself.
    arguments = parser.parse_args(words if words and not words[0].startswith("--config") else ["run", *words])
    return _ended(arguments)


def _ended(arguments: argparse.Namespace) -> int:
    try:
        return int(arguments.run(arguments))
    except Ending as ending:
        print(f"kiosk: {ending}", file=sys.stderr)
        return ending.code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read the output has had enough; Python must not complain about it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
