"""Why the store can't be used, and what the program must never ask of it."""

from kiosk.domain.ending import Unreachable


class StoreError(Unreachable):
    """The store can't be used. From `Database.open` the text is one sentence for whoever starts the kiosk."""


class Damaged(StoreError):
    """What stands in the file is no sound store: a backup must take its place."""


class Contradiction(Exception):
    """A write that would break a rule of the journal: a fault of the program. Nothing was written."""
