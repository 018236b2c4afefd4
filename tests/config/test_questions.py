from pathlib import Path

import pytest

from kiosk.config.loading import load
from kiosk.config.questions import (
    QUESTIONS,
    WORLDS,
    accepted,
    environment_of,
    is_asked,
    secrets_among,
    urls_of,
    values_of,
)
from kiosk.config.sections import ConfigError
from kiosk.thanx.settings import API_HOSTS, LOYALTY_HOSTS

NAMED = {question.name: question for question in QUESTIONS}
ANSWERS = {
    **urls_of("sandbox"), "thanx.client_id": "client", "thanx.merchant_id": "k2lye10h32l5wzo",
    "thanx.merchant_key": "cb71e3", "thanx.partner_name": "somebody", "thanx.location_id": "92b7b0dac4",
    "partner_token": "opens-nothing", "site.languages": "en, es", "display.width_px": "800",
}  # fmt: skip


def test_each_question_has_a_name_of_its_own() -> None:
    assert len(NAMED) == len(QUESTIONS)
    assert all(question.words for question in QUESTIONS)


@pytest.mark.parametrize("world", WORLDS)
def test_thanxs_own_addresses_are_known(world: str) -> None:
    urls = urls_of(world)
    assert any(host in urls["thanx.loyalty_url"] for host in LOYALTY_HOSTS)
    assert any(host in urls["thanx.api_url"] for host in API_HOSTS)
    assert urls_of("elsewhere") == {}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("thanx.merchant_key", "4711"), ("thanx.loyalty_url", "loyalty.thanx.com"), ("thanx.client_id", ""),
        ("site.country", "us"), ("site.timezone", "Nowhere/Town"), ("display.width_px", "wide"),
        ("terminal.driver", "paper"), ("partner_token", "two words"), ("partner_token", ""),
    ],
)  # fmt: skip
def test_what_cant_be_used_is_one_line_that_repeats_no_secret(name: str, text: str) -> None:
    with pytest.raises(ConfigError, match=name) as told:
        accepted(NAMED[name], text)
    assert "\n" not in str(told.value)
    assert "two words" not in str(told.value)


def test_nothing_is_the_default() -> None:
    assert accepted(NAMED["site.country"], " ") == "US"
    assert accepted(NAMED["thanx.location_id"], "") == ""


def test_some_are_asked_only_where_it_matters() -> None:
    assert not is_asked(NAMED["terminal.url"], {"terminal.driver": "simulated"})
    assert is_asked(NAMED["terminal.url"], {"terminal.driver": "nexo"})
    assert is_asked(NAMED["site.address"], {})


def test_answers_are_a_configuration_that_loads(tmp_path: Path) -> None:
    config = load(None, environment_of(ANSWERS))
    assert (config.thanx.merchant_key, config.partner_token) == ("cb71e3", "opens-nothing")
    values = values_of(ANSWERS, tmp_path)
    assert values["display"] == {"width_px": 800}
    assert "partner_token" not in str(values)
    assert secrets_among(ANSWERS) == {"partner_token": "opens-nothing"}
