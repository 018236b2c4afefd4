"""`kiosk sandbox`: the pretend Thanx on its own."""

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kiosk.cli.table import table
from kiosk.domain.ending import Misuse

if TYPE_CHECKING:
    from kiosk.app import PersonShown, Serving

_COLUMNS = (
    "user_id", "phone", "e-mail", "signs in by", "points", "rewards", "points products", "gift cards",
    "to rate",
)  # fmt: skip
# What a site writes down to use the pretend card terminal.
_SITE = """
A pretend card terminal. In a site's configuration:

  [terminal]
  driver = "nexo"
  url = "{told.url}"
  poi_id = "{told.poi_id}"
  sale_id = "kiosk-1"
  key_identifier = "{told.key.identifier}"
  key_version = {told.key.version}

and in the environment KIOSK_TERMINAL_PASSPHRASE='{told.key.passphrase}'
By way of the cloud: way = "cloud", url = "{told.cloud_url}", KIOSK_TERMINAL_API_KEY='{told.api_key}'
"""


def add(commands: Any) -> None:
    parser = commands.add_parser("sandbox", help="the pretend Thanx on its own")
    parser.add_argument("--host", default="127.0.0.1", help="address to serve on (127.0.0.1)")
    parser.add_argument(
        "--port", type=int, default=8701, help="port of the Loyalty API, the next one is the other"
    )
    parser.add_argument("--state", type=Path, help="keep people, rewards and baskets in this JSON file")
    parser.add_argument("--faults", type=Path, help="TOML file of faults and switches")
    parser.add_argument(
        "--people", type=Path, help="TOML file of people, instead of the ones that come along"
    )
    parser.add_argument(
        "--codes", type=Path, metavar="DIR",
        help="write the people's QR codes there as PNG, instead of a folder that goes when it ends",
    )  # fmt: skip
    parser.add_argument(
        "--terminal", action="store_true", help="a pretend card terminal beside it, on the port after these"
    )
    parser.add_argument(
        "--plays", type=_parts, default=(), metavar="WORDS",
        help="what the terminal does with the next payments, such as decline:bank,lose_answer:approve:2",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print what it serves as one line of JSON")
    parser.add_argument("--until-eof", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from kiosk.app import serve_sandbox
    from kiosk.shell.leaving import folder_of_its_own, leaving_cleanly

    if arguments.until_eof:
        threading.Thread(target=_end_with_parent, daemon=True).start()

    # A folder of its own only for who looks at it: a kiosk's child leaves nothing, whenever it is ended.
    is_shown = not (arguments.json or arguments.codes)
    with leaving_cleanly(), folder_of_its_own() if is_shown else nullcontext(arguments.codes) as codes:
        serve_sandbox(
            arguments.host, arguments.port, arguments.state, arguments.faults,
            lambda serving: _announce(serving, codes, is_json=arguments.json), arguments.people,
            arguments.plays if arguments.terminal else None,
        )  # fmt: skip
    return 0


def _announce(serving: "Serving", codes: Path | None, *, is_json: bool) -> None:
    pictures = draw(serving.people, codes) if codes else {}
    if is_json:
        as_json(serving)
    else:
        as_text(serving, pictures)


def _parts(words: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in words.split(",") if part.strip())


def _end_with_parent() -> None:
    """The end of standard input is the end of whoever started us."""
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


def as_json(serving: "Serving") -> None:
    print(json.dumps(asdict(serving)), flush=True)


def as_text(serving: "Serving", codes: Mapping[str, Path] = MappingProxyType({})) -> None:
    """`codes` says which file holds the QR code of a text."""
    told = asdict(serving)
    for name in (name for name in told if name not in ("people", "terminal")):
        value = told[name]
        print(f"{name:14} {', '.join(value) if isinstance(value, list | tuple) else value}".rstrip())
    if serving.terminal is not None:
        print(_SITE.format(told=serving.terminal))
    print("\nPeople (all invented) and what they can do:\n")
    print("\n".join(table([_can(person) for person in serving.people], _COLUMNS)))
    print("\nTheir codes, to hold before the camera:")
    for person in serving.people:
        print(f"\n  {person.user_id:16} {person.note}")
        for text in person.qr_texts:
            print(f"    code {text:30} {codes.get(text, '')}".rstrip())
    print("\nStop with Ctrl-C.", flush=True)


def _can(person: "PersonShown") -> dict[str, str]:
    may_call = bool(person.phone and person.phone.startswith("+"))
    ways = [name for name, may in (("code", True), ("phone", may_call), ("e-mail", person.email)) if may]
    told = {
        "user_id": person.user_id,
        "phone": person.phone,
        "e-mail": person.email,
        "signs in by": " ".join(ways) if person.is_member else "",
        "points": person.points,
        "rewards": " ".join(person.reward_ids),
        "points products": " ".join(person.points_product_ids),
        "gift cards": " ".join(person.gift_card_ids),
        "to rate": " ".join(person.open_feedback_ids),
    }
    return {name: text or "-" for name, text in told.items()}


def draw(people: "Sequence[PersonShown]", folder: Path) -> dict[str, Path]:
    """The people's codes as PNG files in that folder, by their text. Raises Misuse."""
    import segno

    texts = [text for person in people for text in person.qr_texts]
    files = {text: folder / f"{text.replace('|', '-')}.png" for text in texts}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for text, file in files.items():
            segno.make(text, micro=False).save(str(file), kind="png", scale=8, border=4)
    except OSError as fault:
        raise Misuse(f"--codes: {folder} can't be written: {fault.strerror}") from fault
    return files
