from datetime import UTC, datetime

import pytest

from kiosk.cli.partner_campaign import _SENTENCES, moment
from kiosk.domain.campaign import Flaw
from tests.cli.conftest import Partnered

GOOD = (
    "campaign", "create", "--name", "Summer", "--objective", "Win back", "--fine-print", "One per guest",
    "--start", "2099-06-01", "--end", "2099-08-31", "--redeemable-to", "2099-09-30",
    "--variant", "Treatment=tplfreecoffee01", "--variant", "Control",
)  # fmt: skip


def _without(*words: str) -> tuple[str, ...]:
    """The good campaign with these words in place of the ones after the same options."""
    changed = list(GOOD)
    for option, value in zip(words[::2], words[1::2], strict=True):
        changed[changed.index(option) + 1] = value
    return tuple(changed)


def test_a_campaign_is_created_and_shown(partner: Partnered) -> None:
    (made,) = partner(*GOOD, "--json").records
    assert (made["name"], made["end"]) == ("Summer", "2099-08-31T23:59:59+00:00")
    assert [variant["name"] for variant in made["variants"]] == ["Treatment", "Control"]
    shown = partner("campaign", "show", made["id"], "--json").records
    assert shown == [made]
    said = partner("campaign", "show", made["id"])
    assert said.lines[0].split() == ["id", made["id"]]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (_without("--variant", "Treatment=tpldraft05"), "not published"),
        (_without("--variant", "Treatment"), "Treatment has no reward template"),
        ((*GOOD, "--variant", "control"), "spelled Control, exactly"),
        ((*GOOD, "--variant", "Control=tplfreecoffee01"), "given twice"),
        (
            (*GOOD, *(word for n in range(3) for word in ("--variant", f"V{n}=tplfreecoffee01"))),
            "more than 4",
        ),
        (_without("--end", "2099-05-01"), "ends before it starts"),
        (_without("--start", "2009-06-01", "--end", "2009-08-31"), "over already"),
        (_without("--end", "2099-06-01", "--redeemable-to", "2099-06-01"), "all on one day"),
        (_without("--name", " "), "no name"),
    ],
)
def test_nothing_is_sent_of_a_campaign_with_a_flaw(
    partner: Partnered, words: tuple[str, ...], says: str
) -> None:
    said = partner(*words)
    assert (said.code, said.out) == (1, "")
    assert says in said.sentence
    assert partner.posts() == []


def test_a_dry_run_sends_nothing(partner: Partnered) -> None:
    said = partner(*GOOD, "--dry-run")
    assert said.code == 0
    assert said.lines[-1] == "this could be sent"
    assert partner.posts() == []


def test_a_template_that_was_published_a_minute_ago_will_do(partner: Partnered) -> None:
    partner("templates")
    merchant = partner.sandbox.world.state.merchants[0]
    for template in merchant.templates:
        template.published = True
    assert partner(*_without("--variant", "Treatment=tpldraft05")).code == 0


@pytest.mark.parametrize("words", [_without("--start", "soon"), _without("--end", "31.08.2099")])
def test_a_time_that_is_none_is_wrong_use(partner: Partnered, words: tuple[str, ...]) -> None:
    said = partner(*words)
    assert (said.code, said.out) == (2, "")
    assert "2026-06-01" in said.sentence


def test_an_answer_that_was_lost_leaves_a_doubt(partner: Partnered) -> None:
    partner.sandbox.fault("drop_after", path="campaigns", method="POST")
    said = partner(*GOOD)
    assert said.code == 3
    assert "may have happened" in said.sentence
    assert len(partner.posts()) == 1


def test_every_flaw_has_its_sentence() -> None:
    assert set(_SENTENCES) == set(Flaw)


def test_times_without_an_offset_are_utc() -> None:
    assert moment("2026-06-01T10:30") == datetime(2026, 6, 1, 10, 30, tzinfo=UTC)
    assert moment("2026-06-01") == datetime(2026, 6, 1, tzinfo=UTC)
