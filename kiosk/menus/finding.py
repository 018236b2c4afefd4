"""What is wrong with a menu file, and where."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, or (not `is_fault`) one thing that is worth a look but sells."""

    place: str
    what: str
    is_fault: bool = True

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


class Findings:
    """What was found so far."""

    def __init__(self) -> None:
        self._found: list[Finding] = []

    @property
    def all(self) -> tuple[Finding, ...]:
        return tuple(self._found)

    @property
    def faults(self) -> tuple[Finding, ...]:
        return tuple(each for each in self._found if each.is_fault)

    def fault(self, place: str, what: str) -> None:
        self._found.append(Finding(place, what))

    def warning(self, place: str, what: str) -> None:
        self._found.append(Finding(place, what, is_fault=False))
