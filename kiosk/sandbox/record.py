"""What all records have in common: strict fields, named values, JSON in and out."""

from typing import Annotated

import msgspec

Name = Annotated[str, msgspec.Meta(min_length=1)]
Weekday = Annotated[int, msgspec.Meta(ge=0, le=6)]


class Record(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """Base of all records: an unknown field in a file is a mistake, not a surprise for later."""
