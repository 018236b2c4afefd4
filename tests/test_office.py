"""The back office is put together from the same configuration as the till."""

import asyncio
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app import demo_config
from kiosk.config import Config
from kiosk.domain.ending import Misuse, Unreachable
from kiosk.office import partner_house, receive_webhooks, settings_of, shop_of
from kiosk.sandbox.running import RunningSandbox


@pytest.fixture
def config(tmp_path: Path, sandbox: RunningSandbox) -> Config:
    """A site whose Thanx is the pretended one."""
    return demo_config(sandbox.credentials, tmp_path, str(tmp_path))


def test_it_speaks_to_the_merchant_of_the_site(config: Config, sandbox: RunningSandbox) -> None:
    async def scene() -> list[str]:
        async with partner_house(config) as office:
            return [merchant.id for merchant in (await office.catalogue.merchants()).items]

    assert config.thanx.merchant_id in asyncio.run(scene())
    (call,) = sandbox.journal()
    assert call["path"] == "/partner/merchants"


def test_another_merchant_may_be_named(config: Config) -> None:
    assert settings_of(config, "other").merchant_id == "other"
    assert settings_of(config).merchant_id == config.thanx.merchant_id


def test_what_cant_work_is_told_with_its_key(config: Config) -> None:
    wrong = replace(config, partner_token="two\nlines")
    with pytest.raises(Misuse, match="partner_token"):
        settings_of(wrong)


def test_the_shop_is_the_one_that_is_configured(config: Config) -> None:
    assert shop_of(config).configured == config.thanx.location_id


def test_without_a_secret_no_webhook_is_believed(config: Config) -> None:
    with pytest.raises(Misuse, match="webhook_secret"):
        receive_webhooks(replace(config, webhook_secret=""), "127.0.0.1", 0, lambda _: None)


def test_a_port_that_is_taken_is_said(config: Config) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(Unreachable, match="can't listen"):
            receive_webhooks(
                replace(config, webhook_secret="opens-nothing"), "127.0.0.1", taken.getsockname()[1],
                lambda _: None,
            )  # fmt: skip
