"""A campaign: who may get which reward, and when (contract 4.5). Faults are found before anything is sent."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import NewType

from kiosk.domain.merchant import TemplateId

CampaignId = NewType("CampaignId", str)
VariantId = NewType("VariantId", str)

CONTROL = "Control"
MOST_VARIANTS = 4


class Flaw(StrEnum):
    """Why a campaign can't be made like this."""

    NO_NAME = "no_name"
    NO_VARIANT = "no_variant"
    TOO_MANY_VARIANTS = "too_many_variants"
    VARIANT_WITHOUT_NAME = "variant_without_name"
    VARIANT_TWICE = "variant_twice"
    CONTROL_MISSPELLED = "control_misspelled"
    CONTROL_WITH_TEMPLATE = "control_with_template"
    TEMPLATE_MISSING = "template_missing"
    TEMPLATE_UNPUBLISHED = "template_unpublished"
    ENDS_BEFORE_START = "ends_before_start"
    REDEEM_ENDS_BEFORE_START = "redeem_ends_before_start"
    REDEEM_BEFORE_START = "redeem_before_start"
    REDEEM_ENDS_BEFORE_END = "redeem_ends_before_end"
    ENDED = "ended"
    ONE_DAY = "one_day"


@dataclass(frozen=True, slots=True)
class Variant:
    """A reward, or (named Control, without a template) the group that gets none. `id` is Thanx's."""

    name: str
    template_id: TemplateId | None = None
    id: VariantId = VariantId("")

    @property
    def is_control(self) -> bool:
        return self.name == CONTROL


@dataclass(frozen=True, slots=True)
class Campaign:
    """`start_at` to `end_at` rewards are given, `redeemable_from` to `redeemable_to` they are good.

    Without an `id` it is still to be made.
    """

    name: str
    start_at: datetime
    end_at: datetime
    redeemable_from: datetime
    redeemable_to: datetime
    variants: tuple[Variant, ...]
    objective: str = ""
    fine_print: str = ""
    id: CampaignId = CampaignId("")

    @property
    def moments(self) -> tuple[datetime, ...]:
        return self.start_at, self.end_at, self.redeemable_from, self.redeemable_to

    def flaws(self, published: Collection[TemplateId], now: datetime) -> tuple[tuple[Flaw, str], ...]:
        """Each flaw with the variant or template that has it; none means it may be sent."""
        return (*self._own_flaws(), *self._variant_flaws(published), *self._window_flaws(now))

    def _own_flaws(self) -> Iterator[tuple[Flaw, str]]:
        if not self.name.strip():
            yield Flaw.NO_NAME, ""
        if not self.variants:
            yield Flaw.NO_VARIANT, ""
        if len(self.variants) > MOST_VARIANTS:
            yield Flaw.TOO_MANY_VARIANTS, str(len(self.variants))

    def _variant_flaws(self, published: Collection[TemplateId]) -> Iterator[tuple[Flaw, str]]:
        names = [variant.name for variant in self.variants]
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield Flaw.VARIANT_TWICE, name
        for variant in self.variants:
            flaw = _flaw_of(variant, published)
            if flaw is not None:
                yield flaw, variant.name

    def _window_flaws(self, now: datetime) -> Iterator[tuple[Flaw, str]]:
        if self.end_at <= self.start_at:
            yield Flaw.ENDS_BEFORE_START, ""
        elif self.end_at <= now:
            yield Flaw.ENDED, ""
        if self.redeemable_to <= self.redeemable_from:
            yield Flaw.REDEEM_ENDS_BEFORE_START, ""
        if self.redeemable_from < self.start_at:
            yield Flaw.REDEEM_BEFORE_START, ""
        if self.redeemable_to < self.end_at:
            yield Flaw.REDEEM_ENDS_BEFORE_END, ""
        if _is_one_day(self.moments):
            yield Flaw.ONE_DAY, ""


def _flaw_of(variant: Variant, published: Collection[TemplateId]) -> Flaw | None:
    if not variant.name.strip():
        return Flaw.VARIANT_WITHOUT_NAME
    if variant.is_control:
        return Flaw.CONTROL_WITH_TEMPLATE if variant.template_id else None
    if variant.name.strip().casefold() == CONTROL.casefold():
        return Flaw.CONTROL_MISSPELLED
    if not variant.template_id:
        return Flaw.TEMPLATE_MISSING
    return None if variant.template_id in published else Flaw.TEMPLATE_UNPUBLISHED


def _is_one_day(moments: tuple[datetime, ...]) -> bool:
    """On one day as written, or in UTC: Thanx does not say whose day it means."""
    as_written = {moment.date() for moment in moments}
    return len(as_written) == 1 or len({moment.astimezone(UTC).date() for moment in moments}) == 1
