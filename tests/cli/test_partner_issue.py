import json
import signal
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.partner_issue import _SENTENCES
from kiosk.domain.recipient import LineFlaw
from tests.cli.conftest import Partnered, environment_of
from tests.e2e.commands import kiosk, started
from tests.waiting import until

GOOD = "email,phone\njane.smith@example.com,\n,(415) 555-0102\nnobody.here@example.com,\n"
TO = ("issue", "--campaign", "campservice01")


def _list(folder: Path, text: str = GOOD) -> Path:
    file = folder / "people.csv"
    file.write_text(text, "utf-8", errors="surrogateescape")
    return file


def test_everybody_is_told_of_masked(partner: Partnered, tmp_path: Path) -> None:
    said = partner(*TO, "--file", _list(tmp_path), "--json")
    assert said.code == 0
    *people, job = said.records
    assert [(each["line"], each["to"], each["got"], each["why"]) for each in people] == [
        (2, "j•••@example.com", True, ""),
        (3, "•••0102", True, ""),
        (4, "n•••@example.com", False, "User not found"),
    ]
    assert (job["state"], job["got"], job["failed"], job["unknown"]) == ("completed", 2, 1, 0)
    assert "3/3" in said.err
    assert not [word for word in ("jane", "nobody.here", "4155550102") if word in said.out + said.err]


def test_a_table_for_people_shows_in_full_who_asks_for_it(partner: Partnered, tmp_path: Path) -> None:
    said = partner(*TO, "--file", _list(tmp_path), "--show")
    assert [line.split()[:2] for line in said.lines[2:5]] == [
        ["2", "jane.smith@example.com"], ["3", "+14155550102"], ["4", "nobody.here@example.com"],
    ]  # fmt: skip
    assert said.lines[-1].endswith("completed, 2 got it, 1 did not get it")


def test_nothing_is_sent_of_a_list_with_a_bad_line(partner: Partnered, tmp_path: Path) -> None:
    file = _list(tmp_path, "email,phone\njane.smith@example.com,\nbad@@x,\n,12\nJANE.SMITH@example.com,\n")
    said = partner(*TO, "--file", file, "--json")
    assert said.code == 1
    assert [(each["line"], each["flaw"]) for each in said.records] == [
        (3, "bad_email"), (4, "bad_phone"), (5, "twice"),
    ]  # fmt: skip
    assert "3 of 4 lines" in said.sentence
    assert partner.sandbox.journal() == []
    assert "bad@@x" not in said.out + said.err
    assert "the same as on line 2" in partner(*TO, "--file", file).out


def test_bad_lines_can_be_left_out_and_are_told_of_at_the_end(partner: Partnered, tmp_path: Path) -> None:
    file = _list(tmp_path, "email\njane.smith@example.com\nbad@@x\n")
    said = partner(*TO, "--file", file, "--skip-bad", "--json")
    assert said.code == 0
    assert [(each.get("line"), each["got"]) for each in said.records] == [(2, True), (None, 1), (3, False)]
    assert said.records[-1]["why"].startswith("left out: ")


def test_a_byte_that_is_no_text_is_one_lines_fault(partner: Partnered, tmp_path: Path) -> None:
    said = partner(*TO, "--file", _list(tmp_path, "email\njane\udcff@example.com\n"), "--json")
    assert [each["line"] for each in said.records] == [2]
    assert said.code == 1


def test_a_dry_run_sends_nothing(partner: Partnered, tmp_path: Path) -> None:
    said = partner(*TO, "--file", _list(tmp_path), "--dry-run", "--json")
    assert said.records == [
        {"dry_run": True, "recipients": 3, "jobs": 1, "left_out": 0, "campaign": "campservice01",
         "variant": "varservice01", "template": "tplfiveoff02"},
    ]  # fmt: skip
    assert partner.posts() == []
    assert "nothing was sent" in partner(*TO, "--file", _list(tmp_path), "--dry-run").out


def test_the_same_list_again_is_the_same_job(partner: Partnered, tmp_path: Path) -> None:
    first = partner(*TO, "--file", _list(tmp_path), "--json")
    again = partner(*TO, "--file", _list(tmp_path), "--json")
    assert again.records == first.records
    assert "was given before" in again.sentence
    assert len(partner.posts("issue")) == 1
    anew = partner(*TO, "--file", _list(tmp_path), "--new", "--json")
    assert anew.records[-1]["job"] != first.records[-1]["job"]


def test_a_list_that_changed_meanwhile_is_refused(partner: Partnered, tmp_path: Path) -> None:
    partner.sandbox.switch(job_delay_s=1_000)
    first = partner(*TO, "--file", _list(tmp_path), "--no-wait", "--json")
    assert (first.code, first.records[-1]["state"]) == (0, "pending")
    said = partner(*TO, "--file", _list(tmp_path, GOOD + "sam.rivera@example.com,\n"), "--no-wait")
    assert (said.code, said.out) == (2, "")
    assert first.records[-1]["job"] in said.sentence
    assert "--new" in said.sentence
    assert len(partner.posts("issue")) == 1


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--campaign", "campservice01", "--variant", "varcoffee02"), 2, "has no variant varcoffee02"),
        (("--campaign", "camp_of_nobody"), 1, "404"),
        (("--campaign", "campended03"), 1, "campended03"),
    ],
)
def test_a_campaign_that_cannot_be_is_told_of(
    partner: Partnered, words: tuple[str, ...], code: int, says: str
) -> None:
    said = partner("issue", *words, "--to", "jane.smith@example.com")
    assert said.code == code
    assert says in said.out + said.err or code == 1


def test_a_job_that_fails_is_1_and_leaves_nobody_said_to_have_it(partner: Partnered, tmp_path: Path) -> None:
    partner.sandbox.switch(job_ends="failed")
    said = partner(*TO, "--file", _list(tmp_path), "--json")
    assert said.code == 1
    assert (said.records[-1]["state"], said.records[-1]["got"]) == ("failed", 0)


@pytest.mark.parametrize("text", ["", "email\n"])
def test_nobody_is_nobody(partner: Partnered, tmp_path: Path, text: str) -> None:
    said = partner(*TO, "--file", _list(tmp_path, text))
    assert (said.code, said.out) == (1, "")
    assert "nobody" in said.sentence


@pytest.mark.parametrize("words", [("--file", "nowhere.csv"), ("--file", "/"), ()])
def test_a_list_that_is_not_there_is_wrong_use(partner: Partnered, words: tuple[str, ...]) -> None:
    said = partner(*TO, *words)
    assert (said.code, said.out) == (2, "")
    assert said.sentence


def test_one_person_can_be_named(partner: Partnered) -> None:
    assert partner(*TO, "--to", "415-555-0103", "--json").records[0]["to"] == "•••0103"
    assert partner(*TO, "--to", "nonsense").code == 1


def test_an_answer_that_is_lost_is_no_second_job(partner: Partnered, tmp_path: Path) -> None:
    partner.sandbox.fault("drop_after", path="issue", count=3)
    assert partner(*TO, "--file", _list(tmp_path)).code == 3
    assert partner(*TO, "--file", _list(tmp_path)).code == 0
    assert len(partner.sandbox.world.state.jobs) == 1
    assert len({call["headers"]["x-idempotency-key"] for call in partner.posts("issue")}) == 1


def test_stopped_by_hand_it_goes_on_with_the_same_job(partner: Partnered, tmp_path: Path) -> None:
    partner.sandbox.switch(job_delay_s=1_000)
    file, environment = _list(tmp_path), environment_of(partner.sandbox, tmp_path)
    with started("partner", *TO, "--file", file, **environment) as process:
        until(lambda: bool(partner.sandbox.world.state.jobs))
        until(lambda: any("issuance_jobs" in call["path"] for call in partner.sandbox.journal()))
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert "goes on with the same jobs" in err
    assert "Traceback" not in err
    partner.sandbox.switch(job_delay_s=0)
    partner.sandbox.clock_turn(1_000)
    done = kiosk("partner", *TO, "--file", file, "--json", **environment)
    assert done.returncode == 0
    assert len(partner.sandbox.world.state.jobs) == 1
    assert len(partner.posts("issue")) == 1


def _crowd(folder: Path, partner: Partnered, count: int) -> tuple[Path, int]:
    """A list of so many members, every hundredth line bad, every fiftieth nobody's; and how many are bad."""
    partner.sandbox.crowd(count)
    lines = ["name,email"]
    for number in range(1, count + 1):
        name = f"crowd{number:05}"
        address = f"{name}@@example.com" if number % 100 == 0 else f"{name}@example.com"
        lines.append(
            f"Guest {number},{address.replace('crowd', 'stranger') if number % 100 == 50 else address}"
        )
    return _list(folder, "\n".join(lines) + "\n"), count // 100


@pytest.mark.parametrize("count", [300, pytest.param(10_000, marks=pytest.mark.long)])
def test_a_campaign_for_a_crowd_from_its_list_to_the_last_of_them(
    partner: Partnered, tmp_path: Path, count: int
) -> None:
    """By the command as a process of its own, over HTTP."""
    partner.sandbox.switch(job_delay_s=1, job_time_s=1)
    file, bad = _crowd(tmp_path, partner, count)
    environment = environment_of(partner.sandbox, tmp_path)
    refused = kiosk("partner", *TO, "--file", file, "--json", **environment)
    told = _records(refused.stdout)
    assert (refused.returncode, len(told)) == (1, bad)
    assert [each["line"] for each in told] == [number + 1 for number in range(100, count + 1, 100)]
    assert f"{bad} of {count} lines" in refused.stderr
    assert partner.posts() == []
    said = kiosk("partner", *TO, "--file", file, "--skip-bad", "--json", **environment)
    assert said.returncode == 0
    (job,) = [each for each in _records(said.stdout) if "job" in each]
    strangers = count // 100
    assert (job["recipients"], job["got"], job["failed"]) == (count - bad, count - bad - strangers, strangers)
    fates = {each["line"]: each["got"] for each in _records(said.stdout) if "line" in each}
    assert len(fates) == count
    assert [line for line, got in fates.items() if not got and line % 100 == 51] == [
        number + 1 for number in range(50, count + 1, 100)
    ]
    assert len(partner.posts("issue")) == 1
    given = sum(
        reward.job_id == job["job"] for each in partner.sandbox.world.state.people for reward in each.rewards
    )
    assert given == job["got"]


def _records(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_every_flaw_has_its_sentence() -> None:
    assert set(_SENTENCES) == set(LineFlaw)
