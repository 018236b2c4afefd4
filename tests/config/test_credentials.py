from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.config.credentials import SECRETS
from kiosk.config.sections import Config
from tests.config.sites import THANX, fault_of, loaded


def test_credentials_come_from_their_files(tmp_path: Path) -> None:
    for name in ("partner_token", "client_secret", "partner_api_token", "webhook_secret"):
        (tmp_path / name).write_text(f"the-{name}\n")
        (tmp_path / name).chmod(0o400)
    config = loaded(tmp_path, THANX, CREDENTIALS_DIRECTORY=str(tmp_path), KIOSK_THANX_PARTNER_TOKEN="")
    assert (config.partner_token, config.client_secret) == ("the-partner_token", "the-client_secret")
    others = (config.partner_api_token, config.webhook_secret)
    assert others == ("the-partner_api_token", "the-webhook_secret")
    assert config.warnings == ()


def test_the_environment_wins_over_a_credential_file(tmp_path: Path) -> None:
    (tmp_path / "partner_token").write_text("the-old-one")
    config = loaded(tmp_path, THANX, CREDENTIALS_DIRECTORY=str(tmp_path))
    assert config.partner_token == "token-of-the-sandbox"


def test_the_devices_credentials_have_variables_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "terminal_api_key").write_text("the-key")
    (tmp_path / "terminal_api_key").chmod(0o400)
    said = {"KIOSK_TERMINAL_PASSPHRASE": "three plain words", "KIOSK_KITCHEN_SECRET": "whsec_x"}
    config = loaded(tmp_path, THANX, CREDENTIALS_DIRECTORY=str(tmp_path), **said)
    assert (config.terminal_passphrase, config.kitchen_secret) == ("three plain words", "whsec_x")
    assert config.terminal_api_key == "the-key"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('[terminal]\npassphrase = "x"', "terminal.passphrase: a secret has no place here, put it in the"),
        ('[kitchen]\nsecret = "x"', "$CREDENTIALS_DIRECTORY or in KIOSK_KITCHEN_SECRET"),
    ],
)
def test_a_devices_secret_has_no_place_in_the_file(tmp_path: Path, line: str, fault: str) -> None:
    assert fault in fault_of(tmp_path, f"{line}\n{THANX}")


def test_a_credential_that_others_may_read_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "partner_token").write_text("the-token")
    (tmp_path / "partner_token").chmod(0o644)
    config = loaded(tmp_path, THANX, CREDENTIALS_DIRECTORY=str(tmp_path), KIOSK_THANX_PARTNER_TOKEN="")
    assert config.warnings == (
        f"{tmp_path}/partner_token: others may read this credential, its mode should be 400",
    )


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (None, "credential partner_token is missing: put it in the file partner_token in"),
        (b"", "a credential is one line of printable characters"),
        (b"two\nlines", "a credential is one line of printable characters"),
        (b"\xff\xfe", "partner_token: this credential can't be read"),
    ],
)
def test_a_credential_that_cannot_be_used(tmp_path: Path, content: bytes | None, fault: str) -> None:
    if content is not None:
        (tmp_path / "partner_token").write_bytes(content)
    told = fault_of(tmp_path, THANX, CREDENTIALS_DIRECTORY=str(tmp_path), KIOSK_THANX_PARTNER_TOKEN="")
    assert fault in told


def test_nothing_secret_is_shown(tmp_path: Path) -> None:
    config = loaded(tmp_path, THANX, KIOSK_THANX_CLIENT_SECRET="hush-hush")
    assert "hush-hush" not in repr(config)
    assert "token-of-the-sandbox" not in repr(config)
    secrets = set(SECRETS)
    assert {each.name for each in fields(Config) if not each.repr} == secrets
    assert "token-of" not in fault_of(tmp_path, THANX.replace('"cb71e3"', "4711"))
