"""From the bytes of a code to a text that may leave the decoder: printable ASCII, at most 96 bytes."""

from collections.abc import Sequence

from kiosk.domain.codes import MOST_BYTES, UnsupportedCode, parse

_FOREIGN = "?"


def presentable(payload: bytes) -> str:
    """The text of a code, total over any bytes.

    What is not printable ASCII becomes `?` and what is too long is cut and ends in `?`. No id has that sign,
    so a text that had to be changed stays unsupported and can't turn into somebody's code.
    """
    text = "".join(chr(byte) if 0x20 <= byte <= 0x7E else _FOREIGN for byte in payload[: MOST_BYTES + 1])
    return text if len(text) <= MOST_BYTES else text[: MOST_BYTES - 1] + _FOREIGN


def is_ours(text: str) -> bool:
    return not isinstance(parse(text), UnsupportedCode)


def best(texts: Sequence[str]) -> str | None:
    """Of the codes in view the first that is ours, else the first: a poster is passed over."""
    return next((text for text in texts if is_ours(text)), texts[0] if texts else None)
