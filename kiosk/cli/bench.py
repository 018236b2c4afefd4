"""`kiosk bench NAME`: measures, always beside a baseline of the same run."""

import argparse
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk.domain.ending import Misuse

_MOST = 1_000_000
_TWO_FRAMES_MS = 33.0
_AT_ONCE_MS = 100.0


def add(commands: Any) -> None:
    parser = commands.add_parser("bench", help="measure a part of the kiosk beside a baseline")
    benches = parser.add_subparsers(dest="bench", metavar="NAME", required=True)
    scan = benches.add_parser("scan", help="the scanner beside zxing-cpp, pyzbar and OpenCV")
    scan.add_argument(
        "--frames", metavar="DIR", type=Path, help="pictures, NAME.txt beside each with its text"
    )
    scan.add_argument("--seed", metavar="S", type=int, default=1, help="of the frames that are drawn")
    scan.add_argument("--count", metavar="N", type=int, default=288, help="how many frames are drawn")
    scan.add_argument("--sequences", metavar="N", type=int, default=15, help="how many hands move, 2 s each")
    scan.add_argument("--json", action="store_true", help="JSON lines")
    scan.set_defaults(run=run)
    stall = benches.add_parser("stall", help="the screens' pace while the scanner works, beside without")
    stall.add_argument("--seed", metavar="S", type=int, default=1, help="of the hands before the camera")
    stall.add_argument(
        "--seconds", metavar="N", type=float, default=40.0, help="how long each way is measured"
    )
    stall.add_argument("--json", action="store_true", help="JSON lines")
    stall.set_defaults(run=run_stall)
    journal = benches.add_parser("journal", help="how soon kitchen and Thanx hear of what was paid")
    journal.add_argument("--orders", metavar="N", type=int, default=30, help="how many members pay (30)")
    journal.add_argument("--json", action="store_true", help="JSON lines")
    journal.set_defaults(run=run_journal)


def run(arguments: argparse.Namespace) -> int:
    """0 when measured; 2 for a folder without labelled pictures or counts that make no sense."""
    if not (0 <= arguments.count <= _MOST and 0 <= arguments.sequences <= _MOST and arguments.seed >= 0):
        raise Misuse("--count, --sequences and --seed are whole numbers from 0 to 1000000")
    for line in _measured(arguments):
        print(json.dumps(line) if arguments.json else _sentence(line), flush=True)
    return 0


def run_stall(arguments: argparse.Namespace) -> int:
    """0 when with a camera one gap of a thousand at most is longer than 33 ms or than without; else 1.

    Also 1 when of the ticks that say that a code was read five of a hundred come later than 100 ms, and
    later than that gap without.
    """
    if not (1 <= arguments.seconds <= _MOST and arguments.seed >= 0):
        raise Misuse("--seconds is a number from 1 to 1000000, --seed a whole one from 0")
    from kiosk.proving.scanning import stall

    lines: list[dict[str, Any]] = []

    def told(line: dict[str, object]) -> None:
        print(json.dumps(line) if arguments.json else _pace(line), flush=True)
        lines.append(line)

    stall.run_stall(arguments.seed, arguments.seconds, told)
    judged = _judged(*lines)
    print(json.dumps(judged) if arguments.json else _kept(judged), flush=True)
    return 0 if judged["within"] else 1


def _judged(without: dict[str, Any], with_camera: dict[str, Any]) -> dict[str, Any]:
    """Both figures beside their limits, and beside the longest of a thousand gaps without a camera."""
    gap, baseline, tick = with_camera["gap_ms_p999"], without["gap_ms_p999"], with_camera["tick_ms_p95"]
    return {
        "part": "limits",
        "gap_ms_p999": gap,
        "most_gap_ms": _TWO_FRAMES_MS,
        "tick_ms_p95": tick,
        "most_tick_ms": _AT_ONCE_MS,
        "baseline_gap_ms_p999": baseline,
        "within_limits": gap <= _TWO_FRAMES_MS and tick is not None and tick <= _AT_ONCE_MS,
        "within": gap <= max(_TWO_FRAMES_MS, baseline) and not _is_late(tick, baseline),
    }


def _is_late(tick_ms: float | None, without_ms: float) -> bool:
    return tick_ms is not None and tick_ms > max(_AT_ONCE_MS, without_ms)


def run_journal(arguments: argparse.Namespace) -> int:
    """0 when the kitchen hears within 1 s (99 %) and Thanx has answered within 5 s (95 %); else 1."""
    if not 1 <= arguments.orders <= _MOST:
        raise Misuse("--orders is a whole number from 1 to 1000000")
    from kiosk.proving.promptness import run_journal as measure

    lines: list[dict[str, object]] = []

    def told(line: dict[str, object]) -> None:
        print(json.dumps(line) if arguments.json else _prompt(line), flush=True)
        lines.append(line)

    measure(arguments.orders, told)
    return 0 if all(line.get("within", True) for line in lines) else 1


def _measured(arguments: argparse.Namespace) -> Iterable[dict[str, object]]:
    # Read by numpy when it is loaded: each decoder has one thread, as in the kiosk.
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    from kiosk.proving.frames.mix import samples
    from kiosk.proving.frames.sequence import sequences
    from kiosk.proving.scanning import album
    from kiosk.proving.scanning.bench import compare_frames, compare_sequences

    if arguments.frames is not None:
        labelled = album.labelled(arguments.frames)
        if not labelled:
            raise Misuse(f"--frames {arguments.frames}: no picture with its text in NAME.txt beside it")
        yield from compare_frames(album.album(labelled), _progress(len(labelled)))
        return
    if arguments.count:
        drawn = samples(arguments.seed, arguments.count)
        yield from compare_frames(drawn, _progress(arguments.count))
    if arguments.sequences:
        moving = sequences(arguments.seed, arguments.sequences)
        yield from compare_sequences(moving, _progress(arguments.sequences))


def _progress(total: int) -> Any:
    """A bar for whoever watches; nothing where nobody does."""
    from tqdm import tqdm

    return tqdm(total=total, file=sys.stderr, disable=not sys.stderr.isatty(), leave=False).update


def _pace(line: dict[str, object]) -> str:
    return (
        f"camera {line['camera']}: the loop turned {line['ticks']} times, {line['gap_ms_median']} ms apart "
        f"(99 %: {line['gap_ms_p99']}, 99.9 %: {line['gap_ms_p999']}, most: {line['gap_ms_max']}; "
        f"of these at work, 99.9 %: {line['busy_ms_p999']}); {line['pictures']} pictures shown, "
        f"{line['ticks_seen']} ticks {line['tick_ms_median']} ms after the read (95 %: {line['tick_ms_p95']})"
    )


def _kept(line: dict[str, Any]) -> str:
    return (
        f"limits {'kept' if line['within_limits'] else 'not kept'}: with a camera the gap (99.9 %) is"
        f" {line['gap_ms_p999']} ms of at most {line['most_gap_ms']} (baseline, without:"
        f" {line['baseline_gap_ms_p999']}), the tick (95 %) {line['tick_ms_p95']} ms after the read of at"
        f" most {line['most_tick_ms']}"
    )


def _sentence(line: dict[str, object]) -> str:
    if line["part"] == "frames":
        return (
            f"{line['decoder']}: {line['rate']} % of {line['with_code']} codes, {line['wrong']} wrong, "
            f"{line['false']} false; {line['ms_median']} ms (95 %: {line['ms_p95']}), "
            f"without a code {line['ms_median_without']} (95 %: {line['ms_p95_without']})"
        )
    if line["part"] == "sequences":
        return (
            f"{line['decoder']}: {line['decoded']} of {line['sequences']} hands, {line['wrong']} wrong; "
            f"{line['ms_to_decode']} ms to the text; {line['ms_a_frame_median']} ms a frame "
            f"(95 %: {line['ms_a_frame_p95']})"
        )
    return f"{line['decoder']} takes {line['ms_to_decode_ratio']} of the time of {line['beside']}"


def _prompt(line: dict[str, object]) -> str:
    if line["part"] == "change":
        return (
            f"a change takes {line['ms_median']} ms (99 %: {line['ms_p99']}), {line['ratio']} of"
            f" {line['beside']}"
        )
    what = "the kitchen has its ticket" if line["part"] == "ticket" else "Thanx has answered to billed"
    share = next(name for name in line if name.startswith("ms_p"))
    said = "within" if line["within"] else "not within"
    return (
        f"{what} {line['ms_median']} ms after it is paid ({share[4:]} %: {line[share]}),"
        f" {said} {line['most_ms']}"
    )
