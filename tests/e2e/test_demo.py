"""The main job as a process: pictures of codes go in, orders come out whose every state has reached Thanx."""

import json
import signal
from pathlib import Path
from typing import Any

import pytest

from kiosk.sandbox.running import RunningSandbox
from tests.e2e.commands import kiosk, site, started
from tests.waiting import until

ENDED = ["placed", "billed", "completed"]


def test_five_guests_order_and_every_state_is_reported(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    done = kiosk("demo", "--orders", "5", "--seed", "3", "--json", "--pictures", pictures)
    assert done.returncode == 0, done.stderr
    orders = [json.loads(line) for line in done.stdout.splitlines()]
    assert [order["signed_in_by"] for order in orders] == ["guest", "qr", "phone", "email", "qr"]
    assert [order["states"][-3:] for order in orders] == [ENDED] * 5
    assert {order["states"][0] for order in orders[1:]} == {"checkout"}
    assert all(order["calls"] <= 9 for order in orders)
    assert [bool(order["redeemed"]) for order in orders] == [False, True, True, True, False]
    for order in orders:
        assert (
            round(order["subtotal"] - order["discount"] + order["tax"], 2) == order["total"] == order["paid"]
        )
    assert len({order["basket_id"] for order in orders}) == 5
    names = {picture.stem.split("-", 1)[1] for picture in pictures.iterdir()}
    assert names >= {"attract", "menu", "review", "pay", "declined", "done", "sign-in", "phone", "email"}
    assert all(picture.stat().st_size > 10_000 for picture in pictures.iterdir())


def test_named_people_order_at_a_site_of_another_size(tmp_path: Path, sandbox: RunningSandbox) -> None:
    """As whoever has an API of their own proves the kiosk: by configuration, with people they name."""
    people = tmp_path / "people.toml"
    people.write_text(
        """
        [[people]]
        user_id = "samr7420kfdp"
        phone = "(415) 555-0102"
        reward_ids = ["freefries02"]

        [[people]]
        email = "Lee.Newcomer@example.com"
        """
    )
    small = "[display]\nwidth_px = 800\nheight_px = 1280\nwidth_mm = 136"
    config = site(tmp_path, sandbox, small)
    token = sandbox.credentials.partner_token
    words = ("demo", "--orders", "4", "--config", config, "--people", people, "--json")
    done = kiosk(*words, KIOSK_THANX_PARTNER_TOKEN=token)
    assert done.returncode == 0, done.stderr
    orders = [json.loads(line) for line in done.stdout.splitlines()]
    assert [order["signed_in_by"] for order in orders] == ["guest", "qr", "phone", "email"]
    assert [order["redeemed"] for order in orders][:2] == [None, "freefries02"]
    assert orders[3]["redeemed"] is None
    for order in orders[1:]:
        taken = [call for call in sandbox.journal(order["basket_id"]) if call["status"] < 300]
        assert runs([call["state"] for call in taken]) == order["states"]
        assert order["states"][-3:] == ENDED
        assert order["calls"] <= 9
    assert not any(call["repeat_of"] for call in sandbox.journal() if call["state"])
    assert (tmp_path / "orders.db").is_file()


def runs(states: list[Any]) -> list[Any]:
    return [state for place, state in enumerate(states) if place == 0 or states[place - 1] != state]


@pytest.mark.parametrize("folders", [1, 2])
def test_ended_early_it_leaves_no_folder_behind(tmp_path: Path, folders: int) -> None:
    """As soon as it has made its own folder, and as soon as that of its demo house."""
    with started("demo", "--orders", "1", TMPDIR=str(tmp_path)) as process:
        until(lambda: len(list(tmp_path.iterdir())) >= folders or process.poll() is not None)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 130
    assert list(tmp_path.iterdir()) == []
