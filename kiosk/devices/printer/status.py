"""What a printer answers when it is asked how it is (DLE EOT), in words for staff."""

from dataclasses import dataclass

_FIXED, _FIXED_IS = 0x93, 0x12
_OFFLINE = 0x08
_PAPER_LOW, _PAPER_OUT = 0x0C, 0x60
_COVER, _FED_BY_HAND, _STOPPED_FOR_PAPER = 0x04, 0x08, 0x20
_CUTTER, _BROKEN = 0x08, 0x20


def is_status(byte: int) -> bool:
    """Whether it may be an answer at all: four of its bits are always the same."""
    return byte & _FIXED == _FIXED_IS


@dataclass(frozen=True, slots=True)
class Status:
    """The four answers; 0 where it was not asked or did not answer."""

    printer: int
    paper: int
    cause: int = 0
    error: int = 0

    @property
    def trouble(self) -> str:
        """Why it can't print, or nothing."""
        if self.paper & _PAPER_OUT or self.cause & _STOPPED_FOR_PAPER:
            return "no paper"
        if not self.printer & _OFFLINE:
            return ""
        if self.cause & _COVER:
            return "cover open"
        if self.error & _CUTTER:
            return "cutter stuck"
        if self.error & _BROKEN:
            return "broken"
        return "paper is fed by hand" if self.cause & _FED_BY_HAND else "offline"

    @property
    def is_low(self) -> bool:
        """Paper for a while yet."""
        return bool(self.paper & _PAPER_LOW)

    @property
    def must_ask_why(self) -> bool:
        """It stands still and the paper is not the reason."""
        return bool(self.printer & _OFFLINE) and not self.paper & _PAPER_OUT
