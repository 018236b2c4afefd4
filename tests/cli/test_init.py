"""The wizard, with somebody who answers from a list, and without anybody."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli.init import Dialog, tried
from kiosk.cli.root import main
from kiosk.config.loading import load
from kiosk.domain.ending import Misuse
from kiosk.domain.finding import Level
from kiosk.sandbox.running import RunningSandbox

# What is typed at each prompt, by its beginning; whatever is not here is left empty.
Typed = dict[str, list[str]]


def somebody(typed: Typed, asked: list[str]) -> Callable[[str], str]:
    def ask(prompt: str) -> str:
        asked.append(prompt)
        for beginning, answers in typed.items():
            if prompt.startswith(beginning) and answers:
                return answers.pop(0)
        return ""

    return ask


def of(sandbox: RunningSandbox, folder: Path) -> Typed:
    told = sandbox.credentials
    return {
        "Which Thanx": ["other"], "Thanx's Loyalty": [told.loyalty_url], "Thanx's Partner": [told.api_url],
        "Thanx's address": [told.secure_url], "Client ID": [told.client_id],
        "Merchant ID": [told.merchant_id],
        "Merchant Key": [told.merchant_key], "Your own name": [told.partner_name],
        "Partner Token": [told.partner_token], "Thanx's id": [told.location_id],
        "File of the journal": [str(folder / "orders.db")], "Camera": [str(folder)],
        "Receipt printer": [f"folder:{folder}"],
    }  # fmt: skip


def file_of(sandbox: RunningSandbox, folder: Path, token: str = "") -> Path:
    told, file = sandbox.credentials, folder / "answers.toml"
    file.write_text(
        f"""
        [thanx]
        loyalty_url = "{told.loyalty_url}"
        api_url = "{told.api_url}"
        secure_url = "{told.secure_url}"
        client_id = "{told.client_id}"
        merchant_id = "{told.merchant_id}"
        merchant_key = "{told.merchant_key}"
        partner_name = "{told.partner_name}"
        location_id = "{told.location_id}"
        [site]
        languages = ["en", "es"]
        [scanner]
        source = "{folder}"
        [printer]
        target = "folder:{folder}"
        [store]
        path = "{folder / "orders.db"}"
        [credentials]
        partner_token = "{token or told.partner_token}"
        """
    )
    return file


def test_what_cant_be_used_is_asked_again_with_one_line(
    tmp_path: Path, sandbox: RunningSandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    typed, asked = of(sandbox, tmp_path), list[str]()
    typed["Merchant Key"] = ["4711", "", sandbox.credentials.merchant_key]
    typed["Width of the panel"] = ["wide", "800"]
    ask = somebody(typed, asked)
    answers = Dialog(ask, ask, is_offline=True).answers()
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 3
    assert said[0] == "thanx.merchant_key: expected the hashid such as cb71e3, not a number"
    assert (answers["thanx.merchant_key"], answers["display.width_px"]) == ("cb71e3", "800")
    assert sum(prompt.startswith("Merchant Key") for prompt in asked) == 3
    assert not any(prompt.startswith("Its POIID") for prompt in asked)


def test_nobody_who_answers_is_told_of_the_file() -> None:
    def gone(_: str) -> str:
        raise EOFError

    with pytest.raises(Misuse, match="--non-interactive"):
        Dialog(gone, gone, is_offline=True).answers()


def test_a_token_that_thanx_does_not_take_is_asked_for_again(
    tmp_path: Path, busy_sandbox: RunningSandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = of(busy_sandbox, tmp_path)
    typed["Partner Token"] = ["opens-nothing-at-all", busy_sandbox.credentials.partner_token]
    ask = somebody(typed, [])
    answers = Dialog(ask, ask, is_offline=False).answers()
    assert answers["partner_token"] == busy_sandbox.credentials.partner_token
    told = capsys.readouterr()
    assert "FAULT      tokens" in told.out
    assert "opens-nothing-at-all" not in told.out + told.err


def test_a_site_is_written_from_a_file_and_not_over_it(
    tmp_path: Path, busy_sandbox: RunningSandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    config, folder = tmp_path / "etc" / "kiosk.toml", tmp_path / "secret"
    words = ["init", "--config", str(config), "--credentials", str(folder), "--non-interactive"]
    assert main([*words, str(file_of(busy_sandbox, tmp_path))]) == 0
    found = load(config, {"CREDENTIALS_DIRECTORY": str(folder)})
    assert found.partner_token == busy_sandbox.credentials.partner_token
    assert (found.warnings, found.store.path) == ((), tmp_path / "orders.db")
    assert [path.stat().st_mode & 0o777 for path in (folder, folder / "partner_token")] == [0o700, 0o600]
    assert busy_sandbox.credentials.partner_token not in config.read_text() + capsys.readouterr().out
    before = config.read_bytes()
    assert main([*words, str(file_of(busy_sandbox, tmp_path, "another"))]) == 2
    assert "is there already" in capsys.readouterr().err
    assert config.read_bytes() == before
    assert not (tmp_path / "orders.db").exists()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[thanx", "no TOML"),
        ("[thanx]\nmerchant_key = 4711", "thanx.loyalty_url: something is needed"),
        ("[thanx]\ncolour = 1", "thanx.colour is nothing that is asked for"),
        ("[credential]\npartner_token = 1", "there is no such table"),
        (None, "no such file"),
    ],
)
def test_a_bad_file_is_one_line_and_writes_nothing(
    text: str | None, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, config = tmp_path / "answers.toml", tmp_path / "kiosk.toml"
    if text is not None:
        file.write_text(text)
    assert main(["init", "--config", str(config), "--non-interactive", str(file)]) == 2
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert says in line
    assert not config.exists()


def test_what_is_not_well_is_not_written(
    tmp_path: Path, busy_sandbox: RunningSandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    file, config = file_of(busy_sandbox, tmp_path, "another-token"), tmp_path / "kiosk.toml"
    assert main(["init", "--config", str(config), "--non-interactive", str(file)]) == 1
    assert "nothing is written, these are not well: tokens" in capsys.readouterr().err
    assert not config.exists()
    assert main(["init", "--config", str(config), "--non-interactive", str(file), "--offline"]) == 0


def test_only_the_wanted_checks_are_tried(tmp_path: Path, busy_sandbox: RunningSandbox) -> None:
    told = busy_sandbox.credentials
    answers = {f"thanx.{name}": str(getattr(told, name)) for name in (
        "loyalty_url", "api_url", "secure_url", "client_id", "merchant_id", "merchant_key", "partner_name",
        "location_id",
    )}  # fmt: skip
    found = tried({**answers, "partner_token": told.partner_token}, ("tokens", "merchant key"))
    assert {each.check: each.level for each in found} == {
        "merchant key": Level.GOOD, "tokens": Level.GOOD,
    }  # fmt: skip
