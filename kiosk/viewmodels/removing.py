"""What was removed a moment ago and can be brought back, as the toast names it."""

from dataclasses import dataclass

from kiosk.domain.removed import Gone
from kiosk.domain.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class RemovedShown:
    """`name` is of the one dish or the reward; of several dishes there is only their `count`."""

    kind: str = ""
    name: str = ""
    count: int = 0
    serial: int = 0


def removed_of(snapshot: Snapshot) -> RemovedShown:
    """Nothing of a member while somebody else may be looking."""
    gone, language = snapshot.visit.removed, snapshot.visit.language
    if gone is None or (gone.kind is Gone.REWARD and snapshot.hides_member):
        return RemovedShown()
    names = [line.item.name.in_language(language) for _, line in gone.lines]
    if gone.kind is Gone.REWARD and gone.reward is not None:
        names = [gone.reward.label]
    return RemovedShown(gone.kind.value, names[0] if len(names) == 1 else "", len(gone.lines), gone.serial)
