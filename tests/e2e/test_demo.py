"""The main job as a process: pictures of codes go in, orders come out whose every state has reached Thanx."""

import json
from pathlib import Path

from tests.e2e.commands import kiosk


def test_five_guests_order_and_every_state_is_reported(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    done = kiosk("demo", "--orders", "5", "--seed", "3", "--json", "--pictures", pictures)
    assert done.returncode == 0, done.stderr
    orders = [json.loads(line) for line in done.stdout.splitlines()]
    assert [order["signed_in_by"] for order in orders] == ["guest", "qr", "phone", "email", "qr"]
    assert [order["states"][-1] for order in orders] == ["completed"] * 5
    for order in orders[1:]:
        assert order["states"][0] == "checkout"
        assert order["states"][-3:] == ["placed", "billed", "completed"]
        assert order["calls"] <= 9
    assert [bool(order["redeemed"]) for order in orders] == [False, True, True, True, False]
    for order in orders:
        assert (
            round(order["subtotal"] - order["discount"] + order["tax"], 2) == order["total"] == order["paid"]
        )
    assert len({order["basket_id"] for order in orders}) == 5
    names = {picture.stem.split("-", 1)[1] for picture in pictures.iterdir()}
    assert names >= {"attract", "menu", "review", "pay", "declined", "done", "sign-in", "phone", "email"}
    assert all(picture.stat().st_size > 10_000 for picture in pictures.iterdir())


def test_the_same_seed_orders_the_same() -> None:
    once, twice = (kiosk("demo", "--orders", "1", "--seed", "7", "--json") for _ in range(2))
    first, second = json.loads(once.stdout), json.loads(twice.stdout)
    assert first["basket_id"] != second["basket_id"]
    assert {**first, "basket_id": ""} == {**second, "basket_id": ""}
