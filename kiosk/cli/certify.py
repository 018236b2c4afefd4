"""`kiosk certify`: Thanx's pre-certification check, item by item, with a report to send."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.proving.certifying.masking import Masks
    from kiosk.proving.certifying.verdict import Judged


def add(commands: Any) -> None:
    parser = commands.add_parser("certify", help="Thanx's pre-certification check, item by item")
    parser.add_argument("--config", type=Path, help="the site's TOML file; without one it is the demo house")
    parser.add_argument("--people", type=Path, help="TOML file of [[people]] and [use]: who plays, with what")
    parser.add_argument(
        "--report", type=Path, metavar="DIR", default=Path("certification"),
        help="where report.html, report.json and demo-call.md go (certification)",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="an item a line as JSON, the sums last")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 if no item failed, else 1. Raises Ending."""
    from kiosk.proving.certifying.certify import certify
    from kiosk.proving.certifying.reporting import sums
    from kiosk.proving.certifying.running import Wish

    wish = Wish(arguments.config, arguments.people)
    outcome = certify(wish, arguments.report, _progress, _as_json if arguments.json else _as_text)
    count = sums(outcome.found)
    if arguments.json:
        print(json.dumps(count))
    else:
        words = ", ".join(f"{number} {result}" for result, number in count.items())
        print(f"{words}; the report is {arguments.report / 'report.html'}")
    return 1 if outcome.has_failed else 0


def _progress(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def _as_json(judged: "Judged", masks: "Masks") -> None:
    from kiosk.proving.certifying.reporting import item_record

    record = item_record(judged)
    record["why"] = masks.text(record["why"])
    record["evidence"] = [masks.text(line) for line in record["evidence"]]
    print(json.dumps(record, ensure_ascii=False), flush=True)


def _as_text(judged: "Judged", masks: "Masks") -> None:
    verdict = judged.verdict
    line = f"{verdict.result.value:10} {judged.item.id:5} {judged.item.title}"
    print(line if verdict.result.value == "pass" else f"{line}\n{'':17}{masks.text(verdict.why)}", flush=True)
