"""From how dark each module seems to a clean picture of the code, or to nothing."""

import numpy as np

from kiosk.devices.scanner.blocks import corrected
from kiosk.devices.scanner.grey import Grey
from kiosk.devices.scanner.grid import Light
from kiosk.devices.scanner.layout import Bits, Layout, format_words, mask

_MODULE_PX = 4
_QUIET = 4
# Of 32 format words the likeliest is tried, and the next when it is nearly as likely.
_WORDS, _NEARLY = 2, 0.75
# How much of the parity doubtful bytes may cost, in turn; two bytes of it are never used up.
_LEFT_OUT = (0.0, 0.3, 0.55, 0.8, 1.0)
_SPARE = 2


def clean(dark: Light, layout: Layout) -> Grey | None:
    """The code as it was made, drawn anew; None when it can't be made out."""
    words = (format_words() @ np.clip(dark.ravel()[layout.formats], -1, 1).T).sum(axis=1)
    for word in np.argsort(-words)[:_WORDS]:
        if words[word] < _NEARLY * words.max():
            break
        level, number = divmod(int(word), 8)
        turned = np.where(mask(layout.side, number) == 1, -dark, dark)
        if (stream := _bytes(turned, layout, level)) is not None:
            return _drawn(stream, layout, int(word))
    return None


def _bytes(turned: Light, layout: Layout, level: int) -> Bits | None:
    """The corrected bytes."""
    bits = turned.ravel()[layout.order]
    bits = bits[: len(bits) // 8 * 8].reshape(-1, 8)
    stream = np.zeros(len(bits), np.uint8)
    for places, parity in layout.blocks(level):
        block = _block(bits[places], parity)
        if block is None:
            return None
        stream[places] = block
    return stream


def _block(bits: Light, parity: int) -> list[int] | None:
    """Corrected; those with the most doubtful bits count as unreadable first."""
    doubtful = np.argsort(np.sort(np.abs(bits), axis=1)[:, :2] @ np.array([1.0, 0.3])).tolist()
    block = np.packbits(bits > 0, axis=1).ravel().tolist()
    erased = [int(part * (parity - _SPARE)) for part in _LEFT_OUT]
    return corrected(block, parity, doubtful, erased, _SPARE)


def _drawn(stream: Bits, layout: Layout, word: int) -> Grey:
    modules = np.zeros(layout.side**2, np.uint8)
    bits = np.unpackbits(stream)
    modules[layout.order[: len(bits)]] = bits
    turns = np.zeros_like(modules)
    turns[layout.order] = mask(layout.side, word % 8).ravel()[layout.order]
    modules ^= turns
    fixed = layout.fixed.ravel()
    modules = np.where(fixed < 2, fixed, modules)
    modules[layout.formats] = format_words()[word] > 0
    paper = np.pad(1 - modules.reshape(layout.side, layout.side), _QUIET, constant_values=1) * 255
    return np.kron(paper, np.ones((_MODULE_PX, _MODULE_PX))).astype(np.uint8)
