"""The whole comparison: single frames, then hands in motion."""

from collections.abc import Callable, Iterable

import cv2
import numpy as np

from kiosk import app
from kiosk.proving.frames.mix import Sample
from kiosk.proving.frames.sequence import Sequence
from kiosk.proving.scanning.delay import Delay, in_ms
from kiosk.proving.scanning.peers import Read, peers
from kiosk.proving.scanning.tally import Tally

OURS, FASTEST_PEER = "kiosk", "zxing-cpp"

Line = dict[str, object]
OnStep = Callable[[], None]


def compare_frames(samples: Iterable[Sample], on_step: OnStep) -> list[Line]:
    """A line for each decoder; ours reads each frame as a single picture."""
    cv2.setNumThreads(1)
    tallies = [Tally(name, _warm(read)) for name, read in {OURS: app.still_reader(), **peers()}.items()]
    for sample in samples:
        for tally in tallies:
            tally.look(sample)
        on_step()
    return [{"part": "frames", **tally.line()} for tally in tallies]


def compare_sequences(sequences: Iterable[Sequence], on_step: OnStep) -> list[Line]:
    """A line for each decoder on every frame, ours as it watches a camera; then how ours compares."""
    cv2.setNumThreads(1)
    delays = [Delay(name, _always(_warm(read))) for name, read in peers().items()]
    ours = Delay(OURS, app.stream_reader)
    for sequence in sequences:
        frames = list(sequence.frames())
        for delay in (ours, *delays):
            delay.watch(frames, sequence.text, sequence.severity)
        on_step()
    peer = next(delay for delay in delays if delay.decoder == FASTEST_PEER)
    return [*({"part": "sequences", **delay.line()} for delay in (ours, *delays)), _ratio(ours, peer)]


def _ratio(ours: Delay, peer: Delay) -> Line:
    """Below one: we are sooner."""
    known = in_ms(ours.median_s) is not None and in_ms(peer.median_s) is not None
    ratio = round(ours.median_s / peer.median_s, 3) if known else None
    return {"part": "ratio", "decoder": OURS, "beside": FASTEST_PEER, "ms_to_decode_ratio": ratio}


def _warm(read: Read) -> Read:
    """What a decoder loads late is loaded."""
    read(np.zeros((64, 64), np.uint8))
    return read


def _always(read: Read) -> Callable[[], Read]:
    return lambda: read
