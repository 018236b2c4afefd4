"""The composition root: which doors a configuration opens, and how what is wrong with it is told."""

import asyncio
import signal
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.app import BRISK, Call, Keys, Serving
from kiosk.config.loading import load
from kiosk.config.sections import Config
from kiosk.domain.ending import Ending, Misuse, Unreachable
from kiosk.domain.health import Condition, Health
from kiosk.domain.joining import Legal
from kiosk.domain.menu import Dining, ItemId
from kiosk.domain.order import OrderState
from kiosk.domain.payment import PayAt
from kiosk.domain.ticket import Receipt, ReceiptBy, Ticket
from kiosk.domain.visit import Stage
from kiosk.proving.waiting import until
from kiosk.sandbox.running import RunningSandbox
from kiosk.shell.display import Keypad, Panel
from kiosk.viewmodels.rewards import offer_rows
from tests.builders import a_paid_order
from tests.devices.printer.loopback import LoopbackPrinter, serving

TOKEN = {"KIOSK_THANX_PARTNER_TOKEN": "opens-nothing"}
NOBODY = """
[thanx]
loyalty_url = "http://127.0.0.1:9/api/"
api_url = "http://127.0.0.1:9"
client_id = "client"
merchant_id = "merchant"
merchant_key = "cb71e3"
partner_name = "partner"
location_id = "92b7b0dac4"

[store]
path = "orders.db"

[scanner]
source = "codes"
"""


def site(folder: Path, text: str = NOBODY) -> Config:
    file = folder / "kiosk.toml"
    file.write_text(text, "utf-8")
    return load(file, TOKEN)


def opened(config: Config) -> None:
    async def scene() -> None:
        async with app.standing(config):
            raise AssertionError("it stands all the same")

    asyncio.run(scene())


def test_a_house_sells_and_reports_with_the_keys_it_was_given(
    tmp_path: Path, sandbox: RunningSandbox, qapp: QGuiApplication
) -> None:
    heard: list[Call] = []
    (tmp_path / "codes").mkdir()
    config = app.demo_config(sandbox.credentials, tmp_path, str(tmp_path / "codes"))

    async def scene() -> None:
        async with app.standing(config, Keys(BRISK, heard.append)) as kiosk:
            attendant = kiosk.attendant
            assert attendant.snapshot.visit.stage is Stage.CLOSED
            await attendant.open()
            attendant.scanned(sandbox.credentials.people[0].user_id)
            await until(lambda: attendant.visit.member is not None, what="the member")
            attendant.quick_add(ItemId("fries"))
            attendant.review()
            attendant.pay()
            await until(lambda: attendant.visit.stage is Stage.DONE, what="the number")
            order = attendant.visit.finished
            assert order is not None
            attendant.take_receipt(ReceiptBy.PRINT)
            await until(lambda: not attendant.safe.is_running(f"receipt {order.id}"), what="the paper")
            await until(lambda: bool(heard) and heard[-1].state == "completed", what="the last report")
            kept = await kiosk.house.ledger.order(order.id)
            assert kept is not None
            assert kept.state is OrderState.COMPLETED

    asyncio.run(scene())
    assert [(call.path, call.status) for call in heard] == [
        (entry["path"], entry["status"]) for entry in sandbox.journal()
    ]
    assert sorted(paper.suffix for paper in (tmp_path / "paper").iterdir()) == [".png", ".png"]


def test_the_demos_keys_and_what_the_environment_says_over_them(
    tmp_path: Path, sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_IDLE_SECONDS", "20")
    config = app.demo_config(sandbox.credentials, tmp_path, "0")
    assert config.thanx.loyalty_url == sandbox.loyalty_url
    assert config.partner_token == sandbox.credentials.partner_token
    assert (config.store.path, config.menu.path) == (tmp_path / "kiosk.db", app.demo_menu())
    assert config.idle.seconds == 20
    assert (config.programme.joining, config.programme.gift_cards, config.programme.feedback) == (True,) * 3


def test_a_house_says_where_a_reward_is_good_by_what_thanx_calls_its_places(
    tmp_path: Path, sandbox: RunningSandbox, qapp: QGuiApplication
) -> None:
    sandbox.switch(restricted_in_account="unredeemable")
    (tmp_path / "codes").mkdir()
    config = app.demo_config(sandbox.credentials, tmp_path, str(tmp_path / "codes"))

    async def scene() -> None:
        async with app.standing(config, Keys(BRISK)) as kiosk:
            attendant = kiosk.attendant
            await attendant.open()
            await until(lambda: len(attendant.snapshot.places) == 3, what="the places")
            attendant.scanned(sandbox.credentials.people[0].user_id)
            await until(lambda: attendant.visit.member is not None, what="the member")
            (far,) = (each for each in offer_rows(attendant.snapshot) if each.hindrance == "elsewhere")
            assert (far.label, far.place) == ("Free Bagels at Harbor Street", "Harbor Street")

    asyncio.run(scene())


@pytest.mark.parametrize(
    ("find", "instead", "ending", "says"),
    [
        ('path = "orders.db"', 'path = "kiosk.toml/orders.db"', Unreachable, "store"),
        ("[store]", '[menu]\npath = "nowhere.toml"\n[store]', Misuse, "nowhere.toml"),
        ("[store]", '[printer]\ntarget = "laser:1"\n[store]', Misuse, "laser:1"),
        ('source = "codes"', 'source = " "', Misuse, "scanner"),
    ],
)
def test_what_cant_be_used_is_told_in_one_line_and_leaves_nothing_behind(
    tmp_path: Path, find: str, instead: str, ending: type[Ending], says: str
) -> None:
    assert find in NOBODY
    with pytest.raises(ending, match=says) as told:
        opened(site(tmp_path, NOBODY.replace(find, instead)))
    assert "\n" not in str(told.value)
    assert not (tmp_path / "orders.db").exists()


@pytest.mark.parametrize("target", ["", '[printer]\ntarget = "paper"', '[printer]\ntarget = "{}/paper"'])
def test_what_is_printed_is_kept_in_a_folder(tmp_path: Path, target: str, qapp: QGuiApplication) -> None:
    config = site(tmp_path, NOBODY + target.format(tmp_path))

    async def scene() -> None:
        async with app.standing(config, Keys(BRISK)) as kiosk:
            await kiosk.attendant.open()
            kiosk.attendant.start(Dining.EAT_IN)
            kiosk.attendant.quick_add(ItemId("fries"))
            kiosk.attendant.review()
            kiosk.attendant.pay()
            await until(lambda: kiosk.attendant.visit.stage is Stage.DONE, what="the number")

    asyncio.run(scene())
    assert (tmp_path / "paper").is_dir()


def test_a_printer_in_the_network_prints_the_ticket_and_the_receipt(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    async def scene() -> LoopbackPrinter:
        async with serving(LoopbackPrinter()) as printer:
            config = site(tmp_path, f'{NOBODY}[printer]\ntarget = "tcp://127.0.0.1:{printer.port}"\n')
            async with app.standing(config, Keys(BRISK)) as kiosk:
                paid = a_paid_order(number=47)
                await kiosk.house.kitchen.send(Ticket.of(paid))
                await kiosk.house.printer.print(
                    "receipt-047", kiosk.house.paper.receipt(Receipt.of(paid, ""))
                )
        return printer

    ticket, receipt = asyncio.run(scene()).sheets
    assert (ticket.width, receipt.width) == (576, 576)
    assert not (tmp_path / "paper").exists()


def test_a_printer_at_a_device_is_no_folder(tmp_path: Path, qapp: QGuiApplication) -> None:
    config = site(tmp_path, NOBODY + '[printer]\ntarget = "/dev/no-such-printer"\n')

    async def scene() -> Health:
        async with app.standing(config) as kiosk:
            return await kiosk.house.printer.health()

    assert asyncio.run(scene()) == Health(Condition.AWAY, "no such file or directory")


def test_the_site_tells_the_house_its_manners(tmp_path: Path, qapp: QGuiApplication) -> None:
    more = '[site]\nname = "Corner"\nlanguages = ["es"]\n[idle]\nseconds = 45\n'
    more += '[orders]\nhanded_over = "by_staff"\npay_at = "both"\nhold_minutes = 20\n'
    more += '[loyalty]\nredeem_requires = "code"\nqualifying = true\n'
    more += '[programme]\nfeedback = true\nterms_url = "https://example.com/terms"\n'

    async def scene() -> None:
        async with app.standing(site(tmp_path, NOBODY + more)) as kiosk:
            manners = kiosk.house.manners
            assert (manners.merchant, manners.languages, manners.idle_s) == ("Corner", ("es",), 45)
            assert not manners.handed_over_at_once
            assert (manners.pay_at, manners.hold_s) == (PayAt.BOTH, 1_200)
            assert manners.redeeming_takes_code
            assert manners.asks_qualifying
            assert manners.legal == Legal("https://app.thanx.com/privacy", "https://example.com/terms")
            assert (manners.asks_rating, manners.has_gift_cards) == (True, False)
            assert kiosk.house.enrolment is not None
            assert kiosk.house.programme is not None
            assert kiosk.house.location == "92b7b0dac4"

    asyncio.run(scene())


def test_where_nobody_is_to_join_nobody_is_offered_to(tmp_path: Path, qapp: QGuiApplication) -> None:
    async def scene() -> None:
        async with app.standing(site(tmp_path, NOBODY + "[programme]\njoining = false\n")) as kiosk:
            assert kiosk.house.manners.legal is None
            assert kiosk.attendant.snapshot.legal is None

    asyncio.run(scene())


def test_the_panel_of_the_site(tmp_path: Path) -> None:
    more = "[display]\nwidth_px = 800\nheight_px = 1280\nwidth_mm = 136\nscreen_bottom_mm = 900\n"
    assert app.panel_of(site(tmp_path, NOBODY + more)) == Panel(
        800, 1280, 136, 900, keypad=Keypad(double_strike_s=0.05)
    )  # fmt: skip


def test_the_demo_house_stands_while_it_is_used() -> None:
    with app.demo_house("here") as (config, serving):
        assert str(config.scanner.source).endswith("here")
        assert httpx.get(serving.loyalty_url + "account").status_code in (400, 401)
        folder = config.store.path.parent
        assert folder.is_dir()
    assert not folder.exists()
    with pytest.raises(httpx.ConnectError):
        httpx.get(serving.loyalty_url)


def test_the_sandbox_serves_until_it_is_asked_to_end() -> None:
    heard: list[Serving] = []

    def announce(serving: Serving) -> None:
        heard.append(serving)
        signal.raise_signal(signal.SIGTERM)

    app.serve_sandbox("127.0.0.1", 0, None, None, announce)
    assert heard[0].people


@pytest.mark.parametrize(
    ("ending", "words"),
    [
        (Unreachable, lambda folder: ("no such host.invalid", 0, None, None)),
        (Misuse, lambda folder: ("127.0.0.1", 0, None, folder / "faults.toml")),
        (Misuse, lambda folder: ("127.0.0.1", 0, None, None, folder / "people.toml")),
    ],
)
def test_a_sandbox_that_cant_serve_says_why(
    tmp_path: Path, ending: type[Ending], words: Callable[[Path], tuple[object, ...]]
) -> None:
    host, port, state, faults, *people = words(tmp_path)
    with pytest.raises(ending):
        app.serve_sandbox(host, port, state, faults, lambda _serving: None, *people)  # type: ignore[arg-type]
