"""`kiosk staff add|list|remove|unlock`: who may go behind the counter of this kiosk."""

import argparse
import asyncio
import getpass
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.table import show
from kiosk.domain.ending import Ending, Misuse, Unreachable
from kiosk.domain.staff import PIN_LENGTH, Officer, Role, Tries, is_guessable
from kiosk.domain.trouble import Outage

if TYPE_CHECKING:
    from kiosk.staffed import Book

_LONGEST = 40
_Work = Callable[["Book", argparse.Namespace], Awaitable[int]]


def add(commands: Any) -> None:
    parser = commands.add_parser("staff", help="who may go behind the counter, each with a PIN of their own")
    parts = parser.add_subparsers(dest="part", metavar="PART", required=True)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--config", type=Path, help="the site's TOML file; else the environment holds")
    shared.add_argument("--json", action="store_true", help="print JSON lines")
    adding = parts.add_parser("add", help="somebody; their PIN is asked for", parents=[shared])
    adding.add_argument("name", metavar="NAME")
    adding.add_argument("--role", choices=[each.value for each in Role], default=Role.CREW.value)
    parts.add_parser("list", help="their names and roles", parents=[shared])
    removing = parts.add_parser("remove", help="somebody who is gone", parents=[shared])
    removing.add_argument("name", metavar="NAME")
    parts.add_parser("unlock", help="forget the wrong PINs that closed the door", parents=[shared])
    works: dict[str, _Work] = {"add": _add, "list": _list, "remove": _remove, "unlock": _unlock}
    for name, work in works.items():
        parts.choices[name].set_defaults(run=lambda arguments, work=work: _opened(arguments, work))


def _opened(arguments: argparse.Namespace, work: _Work) -> int:
    """Raises Ending."""
    # Loaded late: the other commands need none of it.
    from kiosk.config.loading import load
    from kiosk.logs import configure
    from kiosk.staffed import book_of

    config = load(arguments.config, os.environ)
    configure("error")

    async def main() -> int:
        async with book_of(config) as book:
            return await work(book, arguments)

    try:
        return asyncio.run(main())
    except Outage as outage:
        raise Unreachable(f"the store can't be used: {outage.detail}") from outage


async def _add(book: "Book", arguments: argparse.Namespace) -> int:
    name = arguments.name.strip()
    if not name.isprintable() or not 1 <= len(name) <= _LONGEST:
        raise Misuse(f"a name has 1 to {_LONGEST} letters")
    pin = _asked()
    if len(pin) != PIN_LENGTH or not (pin.isascii() and pin.isdigit()):
        raise Misuse(f"a PIN has {PIN_LENGTH} figures")
    if is_guessable(pin):
        raise Misuse("that PIN is what anybody would try first")
    holder = await book.whose(pin)
    if holder is not None and holder.name != name:
        raise Misuse("that PIN can't be used: choose another")
    await book.add(Officer(name, Role(arguments.role)), pin)
    return 0


async def _list(book: "Book", arguments: argparse.Namespace) -> int:
    records = [{"name": each.name, "role": each.role.value} for each in await book.officers()]
    show(records, ["name", "role"], as_json=arguments.json)
    return 0


async def _remove(book: "Book", arguments: argparse.Namespace) -> int:
    if not await book.remove(arguments.name.strip()):
        raise Ending(f"nobody is called {arguments.name}")
    return 0


async def _unlock(book: "Book", _: argparse.Namespace) -> int:
    tries = await book.tries()
    await book.count(Tries(ran_s=tries.ran_s))
    return 0


def _asked() -> str:
    """From the keyboard unseen, or as a line of stdin; never an argument, which others could see."""
    return (getpass.getpass("PIN: ") if sys.stdin.isatty() else sys.stdin.readline()).strip()
