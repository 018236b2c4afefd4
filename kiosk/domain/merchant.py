"""A merchant that the partner's credentials reach, and its reward templates (contract 4.2, 4.4)."""

from dataclasses import dataclass
from decimal import Decimal
from typing import NewType

MerchantId = NewType("MerchantId", str)
TemplateId = NewType("TemplateId", str)


@dataclass(frozen=True, slots=True)
class Merchant:
    """`handle` is a lasting short name."""

    id: MerchantId
    name: str
    handle: str


@dataclass(frozen=True, slots=True)
class Template:
    """What a campaign can give. `discount` and `venue` are Thanx's own words."""

    id: TemplateId
    name: str
    description: str = ""
    fine_print: str = ""
    discount: str = ""
    value: Decimal | None = None
    venue: str = ""
