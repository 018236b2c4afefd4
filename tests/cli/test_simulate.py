import json

import pytest

from kiosk.cli.root import main


def test_the_last_line_says_it_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--orders", "20", "--seed", "3", "--json"]) == 0
    line = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert set(line) == {"orders", "crashes", "violations", "hash", "seconds"}
    assert (line["orders"], line["violations"], len(line["hash"])) == (20, 0, 64)


def test_the_same_seed_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    hashes = []
    for _ in range(2):
        main(["simulate", "--orders", "10", "--seed", "4", "--json"])
        hashes.append(json.loads(capsys.readouterr().out)["hash"])
    assert hashes[0] == hashes[1]


@pytest.mark.parametrize("words", [["--orders", "0"], ["--orders", "-3"], ["--seed", "-1"], ["--thorough"]])
def test_numbers_that_make_no_sense_are_turned_away(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", *words]) == 2
    assert capsys.readouterr().err.count("\n") == 1
