import argparse
from pathlib import Path

import pytest

from kiosk.cli import certify
from kiosk.cli.root import main


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    certify.add(parser.add_subparsers())
    return parser.parse_args(["certify", *words])


def test_without_words_it_is_the_demo_house_and_a_folder_here() -> None:
    plain = parsed()
    assert (plain.config, plain.people, plain.json) == (None, None, False)
    assert plain.report == Path("certification")


@pytest.mark.parametrize(
    ("people", "says"),
    [(None, "no such file"), ("[[people]", "no TOML"), ("[[people]]\n[use]\nreward = 1\n", "no key reward")],
)
def test_a_bad_people_file_is_one_line_and_2(
    people: str | None, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "people.toml"
    if people is not None:
        file.write_text(people)
    assert main(["certify", "--people", str(file), "--report", str(tmp_path / "report")]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    (line,) = told.err.strip().splitlines()
    assert says in line


def test_a_thanx_that_is_not_there_is_3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    config, people = tmp_path / "kiosk.toml", tmp_path / "people.toml"
    config.write_text(
        """
        [thanx]
        loyalty_url = "http://127.0.0.1:9/api/"
        api_url = "http://127.0.0.1:9"
        client_id = "client"
        merchant_id = "merchant"
        merchant_key = "cb71e3"
        partner_name = "somebody"
        location_id = "here"
        """
    )
    people.write_text('[[people]]\nuser_id = "abc123"\n')
    monkeypatch.setenv("KIOSK_THANX_PARTNER_TOKEN", "opens-nothing")
    words = ["certify", "--config", str(config), "--people", str(people), "--report", str(tmp_path), "--json"]
    assert main(words) == 3
    assert "can't be reached" in capsys.readouterr().err
