"""`kiosk scan`: decodes pictures, videos or the camera through the kiosk's own scanner."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.domain.codes import MemberCode, RewardCode, parse
from kiosk.domain.ending import Misuse

if TYPE_CHECKING:
    from kiosk.app import Read


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("scan", help="decode pictures, videos or the camera")
    parser.add_argument("paths", metavar="PATH", nargs="*", type=Path, help="pictures, videos, folders")
    parser.add_argument("--camera", metavar="N", type=int, help="read from this camera until interrupted")
    parser.add_argument("--json", action="store_true", help="a JSON line for each file")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """0 when all could be looked at, 2 for a path that is not there or no picture, 3 without the camera."""
    if (arguments.camera is None) == (not arguments.paths):
        raise Misuse("scan needs either paths or --camera N")
    from kiosk import app

    faults: list[str] = []
    progress = _progress()

    def show(read: "Read") -> None:
        if read.fault:
            faults.append(read.file)
            print(f"kiosk: {read.file}: {read.fault}", file=sys.stderr)
        else:
            found = meaning(read)
            print(json.dumps(found) if arguments.json else sentence(found), flush=True)
        progress.update()

    if arguments.camera is not None:
        app.read_camera(arguments.camera, show)
    else:
        app.read_files(arguments.paths, show)
    progress.close()
    return Misuse.code if faults else 0


def _progress() -> Any:
    """Counts the files for whoever watches where the lines themselves are not seen."""
    from tqdm import tqdm

    is_watched = sys.stderr.isatty() and not sys.stdout.isatty()
    return tqdm(file=sys.stderr, disable=not is_watched, unit=" files", leave=False)


def meaning(read: "Read") -> dict[str, str | float | None]:
    """The JSON line: every key always there, null where nothing applies."""
    code = parse(read.text) if read.text is not None else None
    kind, user_id, reward_id = "none" if code is None else "unsupported", None, None
    if isinstance(code, RewardCode):
        kind, user_id, reward_id = "reward", code.user_id, code.reward_id
    elif isinstance(code, MemberCode):
        kind, user_id = "member", code.user_id
    return {
        "file": read.file, "text": read.text, "kind": kind,
        "user_id": user_id, "reward_id": reward_id, "ms": read.ms,
    }  # fmt: skip


def sentence(found: dict[str, str | float | None]) -> str:
    """The same for people."""
    said = {
        "reward": f"reward {found['reward_id']} of member {found['user_id']}",
        "member": f"member {found['user_id']}",
        "unsupported": f"a code that is not supported: {found['text']}",
        "none": "no code",
    }
    # A file's name may hold bytes that are no UTF-8.
    name = str(found["file"]).encode("utf-8", "backslashreplace").decode()
    return f"{name}: {said[str(found['kind'])]} ({found['ms']} ms)"
