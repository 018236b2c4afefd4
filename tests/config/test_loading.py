import tomllib
from pathlib import Path

import pytest

from kiosk.config.loading import load
from kiosk.config.sections import ConfigError
from kiosk.domain.ending import Misuse
from kiosk.domain.menu import Dining
from kiosk.places import resources
from tests.config.sites import THANX, TOKEN, fault_of, loaded

_EXAMPLE = Path(__file__).resolve().parents[2] / "packaging" / "config.example.toml"


def test_a_short_file_and_defaults_for_the_rest(tmp_path: Path) -> None:
    config = loaded(tmp_path, THANX)
    assert config.thanx.merchant_key == "cb71e3"
    assert config.partner_token == "token-of-the-sandbox"
    assert config.site.dinings == (Dining.EAT_IN, Dining.TAKE_AWAY)
    assert config.menu.path == resources() / "menu" / "demo.toml"
    assert config.store.path == Path.home() / ".local/state/thanx-kiosk/orders.db"
    assert (config.client_secret, config.warnings) == ("", ())


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    config = loaded(
        tmp_path,
        THANX + "[idle]\nseconds = 90\n",
        KIOSK_IDLE_SECONDS="45.5",
        KIOSK_IDLE_DONE_SECONDS="",
        KIOSK_SITE_LANGUAGES="es, en",
        KIOSK_SITE_DININGS="take_away",
        KIOSK_DISPLAY_WIDTH_PX="800",
        KIOSK_SCANNER_SOURCE="1",
        KIOSK_LOG_LEVEL="debug",
        KIOSK_SOMETHING_ELSE="is nobody's fault",
        OTHER="too",
    )
    assert config.idle.seconds == 45.5
    assert config.idle.done_seconds == 30
    assert config.site.languages == ("es", "en")
    assert config.site.dinings == (Dining.TAKE_AWAY,)
    assert (config.display.width_px, config.scanner.source, config.log.level) == (800, "1", "debug")


def test_tips_and_what_else_an_order_asks_are_off_unless_the_site_says_so(tmp_path: Path) -> None:
    config = loaded(tmp_path, THANX)
    assert (config.tips.percentages, config.orders.tables, config.orders.names) == ((), False, False)
    more = "[tips]\npercentages = [10, 15]\ntake_away = true\n[menu]\nreload_seconds = 60\n"
    config = loaded(tmp_path, THANX + more, KIOSK_ORDERS_TABLES="true")
    assert (config.tips.percentages, config.tips.take_away) == ((10, 15), True)
    assert (config.menu.reload_seconds, config.orders.tables) == (60, True)
    assert loaded(tmp_path, THANX, KIOSK_TIPS_PERCENTAGES="10, 20").tips.percentages == (10, 20)


@pytest.mark.parametrize("wrong", ["[10, 15, 18, 20]", "[0]", "[51]", '["10"]', "10"])
def test_what_is_no_list_of_tips(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(ConfigError, match="expected up to three percentages from 1 to 50"):
        loaded(tmp_path, f"{THANX}[tips]\npercentages = {wrong}\n")


@pytest.mark.parametrize(
    ("section", "key", "value", "expected"),
    [
        ("display", "read_aloud_volume", "6", "a whole number from 1 to 5"),
        ("display", "read_aloud_volume", "0", "a whole number from 1 to 5"),
        ("display", "read_aloud_volume", "2.5", "a whole number from 1 to 5"),
        ("keypad", "double_strike_seconds", "0.6", "0 to 0.5 seconds"),
        ("keypad", "double_strike_seconds", '"soon"', "0 to 0.5 seconds"),
        ("keypad", "repeat_seconds", "-1", "0 to 2 seconds"),
        ("keypad", "repeat_seconds", "2.1", "0 to 2 seconds"),
    ],
)
def test_keys_and_loudness_have_their_bounds(
    tmp_path: Path, section: str, key: str, value: str, expected: str
) -> None:
    fault = fault_of(tmp_path, f"{THANX}[{section}]\n{key} = {value}\n")
    assert fault.endswith(f"{section}.{key}: expected {expected}")


def test_everything_can_come_from_the_environment() -> None:
    table = tomllib.loads(THANX)["thanx"]
    variables = {f"KIOSK_THANX_{key.upper()}": value for key, value in table.items()}
    assert load(None, variables | TOKEN).thanx.location_id == "92b7b0dac4"


def test_paths_are_seen_from_where_they_are_written(tmp_path: Path) -> None:
    text = THANX + '[store]\npath = "orders.db"\n[scanner]\nsource = "codes"\n[printer]\ntarget = "a:b"\n'
    config = loaded(tmp_path, text, KIOSK_MENU_PATH="menu.toml")
    assert config.store.path == tmp_path / "orders.db"
    assert config.menu.path == Path.cwd() / "menu.toml"
    assert config.scanner.source == str(tmp_path / "codes")
    assert config.printer.target == "a:b"


def test_a_camera_may_be_a_number_and_home_is_known(tmp_path: Path) -> None:
    config = loaded(tmp_path, THANX + '[scanner]\nsource = 2\n[store]\npath = "~/orders.db"\n')
    assert config.scanner.source == "2"
    assert config.store.path == Path.home() / "orders.db"


@pytest.mark.parametrize(
    ("was", "now", "fault"),
    [
        ("location_id = ", "place = ", "kiosk.toml: there is no key thanx.place"),
        ("merchant_key", "mechant_key", "there is no key thanx.mechant_key, did you mean merchant_key?"),
        ('location_id = "92b7b0dac4"', "", "kiosk.toml: thanx.location_id is missing: a plain text, or"),
        ('"cb71e3"', '"4711"', "thanx.merchant_key: expected the hashid such as cb71e3, not a number"),
        ('"cb71e3"', "4711", "thanx.merchant_key: expected the hashid"),
        ('"client"', '""', "thanx.client_id: expected a plain text"),
        ('"client"', '"a\\nb"', "thanx.client_id: expected a plain text"),
        ("http://localhost:8080", "http://api.example.com", "thanx.api_url: expected an https address"),
        ("http://localhost:8080", "http://127.0.0.1.example.com", "thanx.api_url: expected an https"),
        ("http://localhost:8080", "https://user:word@example.com", "thanx.api_url: expected an https"),
        ("http://localhost:8080", "https://example.com?x=1", "thanx.api_url: expected an https address"),
        ("http://localhost:8080", "ftp://example.com", "thanx.api_url: expected an https address"),
        ("[thanx]", "[thnax]", "kiosk.toml: there is no section thnax, did you mean thanx?"),
        ("[thanx]", "site = 3\n[thanx]", "kiosk.toml: site: expected a table"),
        ("[thanx]", "[site]\ntimezone = 'Mars/Olympus'\n[thanx]", "site.timezone: expected a time zone"),
        ("[thanx]", "[site]\ntimezone = '../../etc/passwd'\n[thanx]", "site.timezone: expected a time zone"),
        ("[thanx]", "[site]\nlanguages = []\n[thanx]", 'site.languages: expected a list such as ["en"'),
        ("[thanx]", "[site]\ncountry = 'usa'\n[thanx]", "site.country: expected two capital letters"),
        ("[thanx]", "[site]\ndinings = ['drive']\n[thanx]", 'site.dinings: expected a list of "eat_in"'),
        ("[thanx]", "[idle]\nseconds = 'soon'\n[thanx]", "idle.seconds: expected 5 to 600 seconds"),
        ("[thanx]", "[idle]\nseconds = nan\n[thanx]", "idle.seconds: expected 5 to 600 seconds"),
        ("[thanx]", "[idle]\nparked_minutes = 61\n[thanx]", "idle.parked_minutes: expected 0 to 60 whole"),
        ("[thanx]", "[idle]\nparked_minutes = 2.5\n[thanx]", "idle.parked_minutes: expected 0 to 60 whole"),
        ("[thanx]", "[store]\npath = ''\n[thanx]", "store.path: expected the path of a file"),
        ("[thanx]", "[terminal]\ndriver = 'magic'\n[thanx]", 'terminal.driver: expected "simulated"'),
        ("[thanx]", "[kitchen]\nways = ['pigeon']\n[thanx]", 'kitchen.ways: expected a list of "printer"'),
        ("[thanx]", "[thanx", "kiosk.toml: this is no TOML file: "),
        ('"client"', '"client"\npartner_token = "x"', "thanx.partner_token: a secret has no place here"),
    ],
)  # fmt: skip
def test_each_fault_is_one_line_with_its_place(tmp_path: Path, was: str, now: str, fault: str) -> None:
    assert was in THANX
    assert fault in fault_of(tmp_path, THANX.replace(was, now))


@pytest.mark.parametrize(
    ("variable", "value", "fault"),
    [
        ("KIOSK_IDLE_SECONDS", "soon", "environment: KIOSK_IDLE_SECONDS: expected 5 to 600 seconds"),
        ("KIOSK_IDLE_SECOND", "60", "environment: there is no KIOSK_IDLE_SECOND, did you mean seconds?"),
        ("KIOSK_THANX_API_URL", "http://example.com", "environment: KIOSK_THANX_API_URL: expected an https"),
        ("KIOSK_SITE_DININGS", "eat_in,drive", "environment: KIOSK_SITE_DININGS: expected a list of"),
        ("KIOSK_THANX_CLIENT_SECRET", "a b", "KIOSK_THANX_CLIENT_SECRET: a credential is one line of print"),
    ],
)
def test_a_fault_of_the_environment_names_the_variable(
    tmp_path: Path, variable: str, value: str, fault: str
) -> None:
    assert fault in fault_of(tmp_path, THANX, **{variable: value})


def test_no_configuration_at_all() -> None:
    with pytest.raises(
        Misuse, match=r"^no configuration file: thanx\.loyalty_url is missing: an https address"
    ):
        load(None, {})


def test_a_file_that_is_not_there_is_a_folder_or_no_text(tmp_path: Path) -> None:
    (tmp_path / "bytes.toml").write_bytes(b"\xff")
    for name, fault in (("no.toml", "no such file"), (".", "is a directory"), ("bytes.toml", "no TOML file")):
        with pytest.raises(ConfigError, match=fault):
            load(tmp_path / name, TOKEN)
