"""`kiosk demo`: scripted guests order on the real screens; a line an order."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.proving.playing import Result
    from kiosk.proving.replaying import Replayed


def add(commands: Any) -> None:
    parser = commands.add_parser("demo", help="scripted guests order on the real screens, without a display")
    parser.add_argument("--orders", type=_count, default=5, help="how many (5)")
    parser.add_argument("--first", type=_count, default=1, help="begin with this one of the five visits (1)")
    parser.add_argument("--seed", type=int, default=1, help="what the guests' choices are drawn from (1)")
    parser.add_argument("--pictures", type=Path, help="save a picture of each screen in this folder")
    parser.add_argument("--config", type=Path, help="the site's TOML file; without one it is the demo house")
    parser.add_argument("--people", type=Path, help="TOML file of [[people]] that the guests may be")
    parser.add_argument("--record", type=Path, metavar="DIR", help="keep each visit there as a file")
    parser.add_argument("--replay", type=Path, metavar="FILE", help="play a visit that was recorded")
    parser.add_argument("--json", action="store_true", help="print JSON lines")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from kiosk.proving.demo import Wish, run_demo, run_replay

    wish = Wish(
        arguments.config, arguments.people, arguments.pictures,
        arguments.orders, arguments.seed, arguments.first, arguments.record,
    )  # fmt: skip
    if arguments.replay is not None:
        _tell(run_replay(wish, arguments.replay), arguments)
        return 0
    return run_demo(wish, as_json if arguments.json else as_text)


def _tell(replayed: "Replayed", arguments: argparse.Namespace) -> None:
    if arguments.json:
        print(json.dumps({"file": str(arguments.replay), **asdict(replayed)}), flush=True)
    else:
        print(f"{replayed.steps} steps: {' > '.join(replayed.stages)}", flush=True)


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 10_000:
        raise argparse.ArgumentTypeError("1 to 10000 orders")
    return number


def as_json(result: "Result") -> None:
    print(json.dumps(asdict(result)), flush=True)


def as_text(result: "Result") -> None:
    redeemed = f" with {result.redeemed}" if result.redeemed else ""
    print(
        f"order {result.order:3}  {result.signed_in_by:5}  ${result.total:6.2f}  "
        f"{' > '.join(result.states)}  ({result.calls} calls){redeemed}",
        flush=True,
    )
