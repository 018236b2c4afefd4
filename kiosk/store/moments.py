"""Times as the store keeps them: UTC, in a form that sorts as text."""

from datetime import UTC, datetime


def stamp(moment: datetime) -> str:
    """The moment as text. Raises ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone can't be kept")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(text: str) -> datetime:
    """What `stamp` wrote."""
    return datetime.fromisoformat(text)
