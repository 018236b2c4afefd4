import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.logs import OneLine, allowed, configure, masked, recent, visiting


class _Log:
    """A logger of its own, and what it wrote."""

    def __init__(self, stream: io.StringIO) -> None:
        self.logger = logging.getLogger("kiosk.services.test")
        self._stream = stream

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self._stream.getvalue().splitlines()]


@pytest.fixture
def log() -> Iterator[_Log]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    configure("info", stream)
    yield _Log(stream)
    visiting(lambda: "")
    root.handlers[:] = handlers
    root.setLevel(level)


def test_a_line_tells_when_where_and_what(log: _Log) -> None:
    log.logger.info("order recovered", extra={"order": "order-1", "state": "billed", "count": 2})
    (line,) = log.lines
    assert line.pop("at").endswith("+00:00")
    assert line == {
        "level": "info", "room": "kiosk.services.test", "event": "order recovered",
        "order": "order-1", "state": "billed", "count": 2,
    }  # fmt: skip


def test_what_is_not_on_the_list_is_dropped(log: _Log) -> None:
    log.logger.info("signed in", extra={"member": "wroeiu2304hfwf", "token": "secret"})
    (line,) = log.lines
    assert set(line) == {"at", "level", "room", "event"}


def test_the_level_is_kept_and_libraries_speak_only_when_it_matters(log: _Log) -> None:
    log.logger.debug("too fine")
    logging.getLogger("httpx").info("HTTP Request: GET https://example.com")
    logging.getLogger("httpx").warning("something")
    assert [line["event"] for line in log.lines] == ["something"]


def test_a_fault_tells_its_kind_and_place_but_not_its_words(log: _Log) -> None:
    try:
        raise ValueError("jane.smith@example.com is not a phone number")
    except ValueError:
        told = {"why": "asked by jane.smith@example.com", "ms": 1.5, "code": None}
        log.logger.exception("sale failed", extra=told)
    (line,) = log.lines
    assert line["fault"] == "ValueError"
    assert line["where"][-1].startswith("tests.test_logs:")
    assert (line["why"], line["ms"], line["code"]) == ("asked by •••", 1.5, None)
    assert "jane" not in json.dumps(line)


def test_names_that_we_made_are_told_whole(log: _Log) -> None:
    log.logger.info("attempt", extra={"order": "5550100" * 3, "why": 5, "detail": "5550100" * 3})
    (line,) = log.lines
    assert (line["order"], line["detail"]) == ("5550100" * 3, "•••")


@pytest.mark.parametrize(
    "personal",
    [
        "jane.smith+kiosk@example.com", "(212) 555-0100", "+1 212 555 0100", "212.555.0100", "2125550100",
        "4111 1111 1111 1111", "4111111111111111", "Bearer abc.def", "0123456789abcdef" * 4,
    ],
)  # fmt: skip
def test_what_looks_personal_is_masked_wherever_it_stands(personal: str) -> None:
    assert masked(f"called {personal} back") == "called ••• back"
    assert masked(personal) == "•••"


@pytest.mark.parametrize("harmless", ["order 47 took 1285 ms", "port 8080", "3 of 12 reports wait", "v1.2.3"])
def test_small_numbers_stay(harmless: str) -> None:
    assert masked(harmless) == harmless


@given(st.text(), st.from_regex(r"\+1[0-9]{10}", fullmatch=True), st.text())
def test_no_phone_number_passes_between_other_words(before: str, phone: str, after: str) -> None:
    assert phone not in masked(f"{before} {phone} {after}")


@given(st.text())
def test_a_line_is_one_line_whatever_is_said(said: str) -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(OneLine())
    handler.handle(logging.makeLogRecord({"msg": said, "name": "kiosk", "levelname": "INFO"}))
    assert json.loads(stream.getvalue())["event"] == masked(said)
    assert stream.getvalue().count("\n") == 1


def test_a_line_says_which_visit_it_belongs_to(log: _Log) -> None:
    names = ["1f2e3d4c"]
    visiting(lambda: names[0])
    log.logger.info("order placed", extra={"order": "0675c27d-bd6a-4d53-b373-6ab017a22b1c"})
    names[0] = ""
    log.logger.info("nobody is here")
    with_visit, without = log.lines
    assert with_visit["visit"] == "1f2e3d4c"
    assert "visit" not in without


def test_what_a_library_fills_in_is_not_told(log: _Log) -> None:
    logging.getLogger("uvicorn.error").error("no answer for %s", "Jane Smith")
    assert [line["event"] for line in log.lines] == ["no answer for %s"]


def test_the_last_lines_are_kept_for_support(log: _Log) -> None:
    log.logger.info("something", extra={"guest": "Jane Smith"})
    assert json.loads(recent()[-1])["event"] == "something"
    assert "Jane" not in recent()[-1]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('{"event": "a", "guest": "Jane"}', {"event": "a"}),
        ('{"event": "a", "why": "jane.smith@example.com"}', {"event": "a", "why": "•••"}),
        ('{"event": "a", "order": "+14155550101"}', {"event": "a", "order": "•••"}),
        ('{"event": "a", "where": ["4155550101"], "ms": 4.5}', {"event": "a", "where": ["•••"], "ms": 4.5}),
    ],
)
def test_a_line_of_yesterday_is_gone_through_again(written: str, told: dict[str, Any]) -> None:
    assert json.loads(allowed(written)) == told


@pytest.mark.parametrize("written", ["", "Traceback", "[1]", '{"guest": "Jane"}', '"event"'])
def test_what_is_no_line_of_ours_is_left_out(written: str) -> None:
    assert allowed(written) == ""
