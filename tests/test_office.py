"""The back office is put together from the same configuration as the till."""

import asyncio
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app import demo_config
from kiosk.config.sections import Config
from kiosk.domain.ending import Misuse, Unreachable
from kiosk.office import partner_house, receive_webhooks
from kiosk.sandbox.running import RunningSandbox


@pytest.fixture
def config(tmp_path: Path, sandbox: RunningSandbox) -> Config:
    """A site whose Thanx is the pretended one."""
    return demo_config(sandbox.credentials, tmp_path, str(tmp_path))


def test_it_speaks_to_the_merchant_of_the_site(config: Config, sandbox: RunningSandbox) -> None:
    async def scene() -> list[str]:
        async with partner_house(config) as office:
            return [merchant.id for merchant in (await office.catalogue.merchants()).things]

    assert config.thanx.merchant_id in asyncio.run(scene())
    (call,) = sandbox.journal()
    assert call["path"] == "/partner/merchants"


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


def test_places_are_those_of_the_merchant_that_was_named(config: Config, sandbox: RunningSandbox) -> None:
    async def places(merchant_id: str) -> int:
        async with partner_house(config, merchant_id) as office:
            return len((await office.catalogue.locations()).things)

    assert asyncio.run(places("")) == 3
    assert asyncio.run(places("9a1f0772c9ac")) >= 1
    assert [dict(call["query"])["merchant_id"] for call in sandbox.journal()] == [
        "k2lye10h32l5wzo", "9a1f0772c9ac",
    ]  # fmt: skip


def test_a_closed_office_leaves_its_store_to_others(config: Config) -> None:
    async def scene() -> None:
        for _ in range(2):
            async with partner_house(config) as office:
                assert await office.issuances.recent(1) == ()

    asyncio.run(scene())
    assert not list(config.store.path.parent.glob("*-wal"))
