import argparse
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.cli.partner_office import ago, applied, common
from kiosk.domain.answer import Applied, NotApplied, Refused, Unknown
from kiosk.domain.trouble import Code, Outage, Refusal
from tests.builders import NOON
from tests.cli.conftest import Partnered


def test_thanx_away_is_3(partner: Partnered, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_THANX_API_URL", "http://127.0.0.1:1")
    said = partner("scopes")
    assert (said.code, said.out) == (3, "")
    assert "can't be reached" in said.sentence


@pytest.mark.parametrize("token", ["sandbox-tokens-only-opens-nothing", "nobodys-token"])
def test_credentials_that_may_not_do_that_are_2(
    partner: Partnered, monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setenv("KIOSK_THANX_PARTNER_TOKEN", token)
    said = partner("templates")
    assert (said.code, said.out) == (2, "")
    assert "does not let these credentials" in said.sentence
    assert token not in said.err


def test_a_second_token_is_for_all_but_access_tokens(
    partner: Partnered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_THANX_PARTNER_API_TOKEN", partner.sandbox.credentials.partner_token)
    monkeypatch.setenv("KIOSK_THANX_PARTNER_TOKEN", "sandbox-tokens-only-opens-nothing")
    assert partner("templates").code == 0


def test_a_no_of_thanx_is_1(partner: Partnered) -> None:
    said = partner("campaign", "show", "camp_of_nobody")
    assert (said.code, said.out) == (1, "")
    assert "404 RESOURCE_NOT_FOUND" in said.sentence


def test_a_configuration_that_cannot_be_read_is_2(partner: Partnered, tmp_path: Path) -> None:
    said = partner("scopes", "--config", tmp_path / "none.toml")
    assert (said.code, said.out) == (2, "")
    assert "none.toml" in said.sentence


def test_a_store_that_cannot_be_used_is_3(
    partner: Partnered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("KIOSK_STORE_PATH", str(tmp_path / "file" / "office.db"))
    said = partner("scopes")
    assert (said.code, said.out) == (3, "")
    assert "store" in said.sentence


def test_another_merchant_is_asked_for_by_name(partner: Partnered) -> None:
    assert [
        record["id"] for record in partner("templates", "--merchant", "9a1f0772c9ac", "--json").records
    ] == ["tplcroissant06"]
    assert partner("templates", "--merchant", "nobodys").code == 2


def test_an_answer_is_what_came_of_it_or_a_fault() -> None:
    assert applied(Applied(7)) == 7
    with pytest.raises(Refusal):
        applied(Refused(Code.LOYALTY_REFUSED))
    for answer, unsure in ((NotApplied(Code.LOYALTY_SLOW), False), (Unknown(Code.LOYALTY_DOWN), True)):
        with pytest.raises(Outage) as outage:
            applied(answer)
        assert outage.value.may_have_happened is unsure


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "just now"),
        (1, "1 minute ago"),
        (59, "59 minutes ago"),
        (60, "1 hour ago"),
        (3 * 1440, "3 days ago"),
    ],
)
def test_an_age_in_words(minutes: int, words: str) -> None:
    assert ago(NOON, NOON + timedelta(minutes=minutes)) == words


def test_what_all_commands_take() -> None:
    found = argparse.ArgumentParser(parents=[common()]).parse_args(["--json", "--merchant", "m1"])
    assert (found.json, found.merchant, found.config) == (True, "m1", None)
