from dataclasses import FrozenInstanceError, replace
from decimal import Decimal

import pytest

from kiosk.domain.merchant import Merchant, MerchantId, Template, TemplateId

SORREL = Merchant(MerchantId("k2lye10h32l5wzo"), "Sorrel & Rye", "sorrel")
COFFEE = Template(TemplateId("tplfreecoffee01"), "Free Coffee")


def test_a_merchant_told_of_twice_is_one() -> None:
    assert len({SORREL, replace(SORREL), replace(SORREL, handle="rye")}) == 2


def test_an_unknown_value_is_not_a_value_of_nothing() -> None:
    assert COFFEE.value is None
    assert replace(COFFEE, value=Decimal(0)) != COFFEE


@pytest.mark.parametrize("thing", [SORREL, COFFEE])
def test_what_was_fetched_cannot_be_rewritten(thing: object) -> None:
    field = "name"
    with pytest.raises(FrozenInstanceError):
        setattr(thing, field, "Other")
