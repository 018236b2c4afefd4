import argparse
import json
from pathlib import Path

import pytest

from kiosk.cli import demo
from kiosk.domain.ending import Misuse
from kiosk.proving.playing import Result

RESULT = Result(
    2, "b-1", "qr", "threeoff01", ("checkout", "placed", "billed", "completed"), 7, 12.7, 3.0, 0.7, 10.4, 10.4
)


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    demo.add(parser.add_subparsers())
    return parser.parse_args(["demo", *words])


def test_five_orders_of_seed_one_if_nothing_is_said() -> None:
    plain = parsed()
    assert (plain.orders, plain.seed, plain.pictures, plain.config, plain.people) == (5, 1, None, None, None)


@pytest.mark.parametrize("count", ["0", "-1", "10001", "many", "1.5", ""])
def test_orders_that_nobody_plays(count: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as told:
        parsed(f"--orders={count}")
    assert told.value.code == 2
    assert "--orders" in capsys.readouterr().err


def test_what_is_wrong_is_told_before_anything_starts(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for words in (
        ("--people", str(tmp_path / "nobody.toml")),
        ("--config", str(tmp_path / "none.toml")),
        ("--pictures", str(tmp_path / "file" / "pictures")),
    ):
        arguments = parsed(*words)
        with pytest.raises(Misuse):
            arguments.run(arguments)


def test_a_line_of_json_an_order(capsys: pytest.CaptureFixture[str]) -> None:
    demo.as_json(RESULT)
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    assert json.loads(said) == {
        "order": 2, "basket_id": "b-1", "signed_in_by": "qr", "redeemed": "threeoff01",
        "states": ["checkout", "placed", "billed", "completed"], "calls": 7,
        "subtotal": 12.7, "discount": 3.0, "tax": 0.7, "total": 10.4, "paid": 10.4,
    }  # fmt: skip


def test_a_line_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    demo.as_text(RESULT)
    assert capsys.readouterr().out == (
        "order   2  qr     $ 10.40  checkout > placed > billed > completed  (7 calls) with threeoff01\n"
    )
