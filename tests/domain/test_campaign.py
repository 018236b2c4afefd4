from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.campaign import CONTROL, Campaign, Flaw, Variant
from kiosk.domain.merchant import TemplateId

COFFEE = TemplateId("tplfreecoffee01")
NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
START, END = NOW + timedelta(days=1), NOW + timedelta(days=31)
LATER = END + timedelta(days=1)
TREATED, CONTROLS = Variant("Treatment", COFFEE), Variant(CONTROL)
SOUND = Campaign("Summer", START, END, START, END, (TREATED, CONTROLS))


def _flaws(**parts: Any) -> list[tuple[Flaw, str]]:
    return list(replace(SOUND, **parts).flaws({COFFEE}, NOW))


def _many(count: int) -> tuple[Variant, ...]:
    return tuple(Variant(f"Variant {number}", COFFEE) for number in range(count))


def test_a_sound_campaign_with_a_control_group_has_no_flaws() -> None:
    assert _flaws() == []
    assert [variant.is_control for variant in SOUND.variants] == [False, True]


@pytest.mark.parametrize(
    ("parts", "flaw"),
    [
        ({"name": " \t"}, (Flaw.NO_NAME, "")),
        ({"variants": ()}, (Flaw.NO_VARIANT, "")),
        ({"variants": _many(5)}, (Flaw.TOO_MANY_VARIANTS, "5")),
        ({"variants": (Variant(" ", COFFEE),)}, (Flaw.VARIANT_WITHOUT_NAME, " ")),
        ({"variants": (TREATED, TREATED)}, (Flaw.VARIANT_TWICE, "Treatment")),
        ({"variants": (Variant(" control"),)}, (Flaw.CONTROL_MISSPELLED, " control")),
        ({"variants": (Variant("CONTROL", COFFEE),)}, (Flaw.CONTROL_MISSPELLED, "CONTROL")),
        ({"variants": (Variant(CONTROL, COFFEE),)}, (Flaw.CONTROL_WITH_TEMPLATE, CONTROL)),
        ({"variants": (Variant("A"),)}, (Flaw.TEMPLATE_MISSING, "A")),
        ({"variants": (Variant("A", TemplateId("tpldraft05")),)}, (Flaw.TEMPLATE_UNPUBLISHED, "A")),
    ],
)
def test_each_flaw_of_a_variant_is_told_by_its_name(parts: dict[str, Any], flaw: tuple[Flaw, str]) -> None:
    assert _flaws(**parts) == [flaw]


@pytest.mark.parametrize(
    ("parts", "flaw"),
    [
        ({"end_at": START}, Flaw.ENDS_BEFORE_START),
        ({"start_at": NOW - timedelta(days=9), "end_at": NOW}, Flaw.ENDED),
        ({"redeemable_from": START - timedelta(seconds=1)}, Flaw.REDEEM_BEFORE_START),
        ({"redeemable_to": END - timedelta(seconds=1)}, Flaw.REDEEM_ENDS_BEFORE_END),
        ({"redeemable_from": LATER, "redeemable_to": LATER}, Flaw.REDEEM_ENDS_BEFORE_START),
    ],
)
def test_each_flaw_of_the_windows_is_found(parts: dict[str, Any], flaw: Flaw) -> None:
    assert _flaws(**parts) == [(flaw, "")]


def test_it_may_have_begun_and_a_reward_may_be_good_for_longer() -> None:
    assert _flaws(start_at=NOW - timedelta(days=1), redeemable_to=LATER) == []


def test_four_variants_are_not_too_many() -> None:
    assert _flaws(variants=_many(4)) == []


def test_all_flaws_are_told_at_once() -> None:
    found = {flaw for flaw, _ in _flaws(name="", variants=(Variant("A"),), end_at=START)}
    assert found == {Flaw.NO_NAME, Flaw.TEMPLATE_MISSING, Flaw.ENDS_BEFORE_START}


def _on_day(first: datetime, last: datetime) -> list[tuple[Flaw, str]]:
    return _flaws(start_at=first, end_at=last, redeemable_from=first, redeemable_to=last)


def test_a_campaign_of_one_day_is_flawed_in_whichever_zone_it_is_one() -> None:
    west = timezone(timedelta(hours=-8))
    one_day = [(Flaw.ONE_DAY, "")]
    as_written = datetime(2026, 6, 1, 0, 0, tzinfo=west), datetime(2026, 6, 1, 23, 0, tzinfo=west)
    in_utc = datetime(2026, 6, 1, 20, 0, tzinfo=west), datetime(2026, 6, 2, 9, 0, tzinfo=west)
    in_neither = datetime(2026, 6, 1, 9, 0, tzinfo=west), datetime(2026, 6, 2, 20, 0, tzinfo=west)
    assert [_on_day(*as_written), _on_day(*in_utc), _on_day(*in_neither)] == [one_day, one_day, []]


@given(st.lists(st.integers(-40, 40), min_size=4, max_size=4))
def test_whatever_passes_has_its_windows_in_order(days: list[int]) -> None:
    start, end, since, until = (NOW + timedelta(days=day) for day in days)
    sound = not _flaws(start_at=start, end_at=end, redeemable_from=since, redeemable_to=until)
    assert sound == (start < end <= until and start <= since < until and end > NOW)
