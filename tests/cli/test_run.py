import argparse
from pathlib import Path

import pytest

from kiosk.cli import run
from kiosk.domain.ending import Misuse


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    run.add(parser.add_subparsers())
    return parser.parse_args(["run", *words])


def test_its_words() -> None:
    plain, full = parsed(), parsed("--config", "site.toml", "--windowed", "--record", "visits")
    assert (plain.config, plain.windowed, plain.record) == (None, False, None)
    assert (full.config, full.windowed, full.record) == (Path("site.toml"), True, Path("visits"))


def test_visits_cant_be_kept_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "visits").write_text("")
    arguments = parsed("--record", str(tmp_path / "visits"))
    with pytest.raises(Misuse, match="nothing can be kept in"):
        arguments.run(arguments)


def test_a_configuration_that_is_not_there_is_misuse(tmp_path: Path) -> None:
    arguments = parsed("--config", str(tmp_path / "none.toml"))
    with pytest.raises(Misuse, match=r"none\.toml"):
        arguments.run(arguments)
