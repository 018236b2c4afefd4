import msgspec
import pytest

from kiosk.menus.shapes import (
    CategoryEntry,
    DaypartEntry,
    GroupEntry,
    ItemEntry,
    MealEntry,
    OptionEntry,
    Sheet,
    SlotEntry,
    SuggestionEntry,
    Taxes,
)

_SHAPES = [
    CategoryEntry, DaypartEntry, GroupEntry, ItemEntry, MealEntry, OptionEntry, Sheet, SlotEntry,
    SuggestionEntry, Taxes,
]  # fmt: skip


@pytest.mark.parametrize("shape", _SHAPES)
def test_no_shape_takes_a_key_that_it_does_not_know(shape: type[msgspec.Struct]) -> None:
    needed = {field.name: "" for field in msgspec.structs.fields(shape) if field.required}
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({**needed, "prize": 1}, shape)


def test_an_item_needs_little() -> None:
    item = msgspec.convert({"id": "soup", "category": "mains", "name": "Soup", "price": 4}, ItemEntry)
    assert (item.tax, item.groups, item.sold_out) == ("food", [], False)
