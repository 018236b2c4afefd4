import asyncio
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.domain.answer import Applied, Refused
from kiosk.domain.campaign import CampaignId, VariantId
from kiosk.domain.issuance import Issuance, JobId, JobState, SourceChanged, Wanted
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.notice import Event, Notice
from kiosk.domain.recipient import Recipient
from kiosk.domain.trouble import Outage, Refusal
from kiosk.sandbox.running import RunningSandbox
from kiosk.services.scope import Scope
from tests.offices import Bench, at_office

CAMPAIGN, VARIANT = CampaignId("campservice01"), VariantId("varservice01")
ADDRESSES = ("jane.smith@example.com", "sam.rivera@example.com", "nobody.here@example.com")


def _wanted(addresses: Iterable[str] = ADDRESSES, source: str = "/people.csv", occasion: str = "") -> Wanted:
    people = tuple(
        Recipient(line, Identifier(IdentifiedBy.EMAIL, address))
        for line, address in enumerate(addresses, start=2)
    )
    return Wanted(source, CAMPAIGN, VARIANT, people, occasion)


async def _issued(bench: Bench, wanted: Wanted, *, anew: bool = False) -> list[Issuance]:
    parts = await bench.issuing.begin(wanted, anew=anew)
    sent = [await bench.issuing.send(part) for part in parts]
    return [await bench.issuing.follow(each, lambda _: None) for each in sent]


def _keys(sandbox: RunningSandbox) -> list[str]:
    calls = [call for call in sandbox.journal() if call["path"].endswith("/issue")]
    return [call["headers"]["x-idempotency-key"] for call in calls]


def test_everybody_has_an_end(tmp_path: Path, sandbox: RunningSandbox) -> None:
    (done,) = at_office(tmp_path, sandbox, lambda bench: _issued(bench, _wanted()))
    assert [(result.line, result.why) for result in done.results if not result.got] == [(4, "User not found")]
    assert done.job is not None
    assert done.job.state is JobState.COMPLETED


def test_a_wish_that_was_granted_is_not_granted_again(tmp_path: Path, sandbox: RunningSandbox) -> None:
    first = at_office(tmp_path, sandbox, lambda bench: _issued(bench, _wanted()))
    again = at_office(tmp_path, sandbox, lambda bench: _issued(bench, _wanted(source="/moved.csv")))
    assert again == first
    assert len(_keys(sandbox)) == 1


def test_unless_it_is_wanted_anew_or_for_another_occasion(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        await _issued(bench, _wanted())
        await _issued(bench, _wanted(), anew=True)
        await _issued(bench, _wanted(occasion="order 7"))
        await _issued(bench, _wanted(occasion="order 7"))

    at_office(tmp_path, sandbox, scene)
    assert _keys(sandbox) == ["key-1", "key-2", "key-3"]


def test_a_stop_between_question_and_answer_goes_on_with_the_same_key(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    """The answer to the first try is lost, and with it whoever waited for it."""

    async def stopped(bench: Bench) -> None:
        (part,) = await bench.issuing.begin(_wanted())
        sandbox.fault("timeout", path="issue", after=True, seconds=60)
        scope, asked = Scope("office"), asyncio.Event()

        async def send() -> None:
            asked.set()
            await bench.issuing.send(part)

        scope.start("send", send())
        await asked.wait()
        while not sandbox.world.state.jobs:  # noqa: ASYNC110  no event tells that it was heard
            await asyncio.sleep(0.01)
        await scope.close()

    at_office(tmp_path, sandbox, stopped)
    (done,) = at_office(tmp_path, sandbox, lambda bench: _issued(bench, _wanted()))
    assert done.job is not None
    assert list(sandbox.world.state.jobs) == [done.job.id]
    assert set(_keys(sandbox)) == {"key-1"}


def test_a_list_that_changed_meanwhile_is_refused_until_the_first_is_done(
    tmp_path: Path, sandbox: RunningSandbox
) -> None:
    async def scene(bench: Bench) -> None:
        (part,) = await bench.issuing.begin(_wanted())
        changed = _wanted(ADDRESSES[:2])
        with pytest.raises(SourceChanged) as refused:
            await bench.issuing.begin(changed)
        assert refused.value.begun.key == part.issuance.key
        assert len(await bench.issuing.begin(_wanted(ADDRESSES[:2], "/other.csv"))) == 1
        await _issued(bench, _wanted())
        assert len(await _issued(bench, changed)) == 1

    at_office(tmp_path, sandbox, scene)


def test_more_than_ten_thousand_are_several_jobs(tmp_path: Path, busy_sandbox: RunningSandbox) -> None:
    addresses = [f"crowd{number:05}@example.com" for number in range(20_001)]

    async def scene(bench: Bench) -> list[Issuance]:
        parts = await bench.issuing.begin(_wanted(addresses))
        assert [len(part.issuance.lines) for part in parts] == [10_000, 10_000, 1]
        assert [part.issuance.part for part in parts] == [1, 2, 3]
        assert "crowd" not in repr(parts)
        return [await bench.issuing.send(parts[2])]

    (last,) = at_office(tmp_path, busy_sandbox, scene)
    assert last.lines == (20_002,)


def test_thanx_is_asked_with_growing_pauses(tmp_path: Path, sandbox: RunningSandbox) -> None:
    sandbox.switch(job_delay_s=100, job_time_s=100)
    looks: list[float] = []

    async def scene(bench: Bench) -> None:
        (part,) = await bench.issuing.begin(_wanted())
        sent = await bench.issuing.send(part)
        start = bench.clock.monotonic_s()
        await bench.issuing.follow(sent, lambda _: looks.append(bench.clock.monotonic_s() - start))

    at_office(tmp_path, sandbox, scene)
    pauses = [later - earlier for earlier, later in pairwise(looks)]
    assert all(later >= earlier - 0.1 for earlier, later in pairwise(pauses[:-1]))
    assert max(pauses) <= 31
    assert len(looks) <= 15
    assert looks[-1] >= 100


def test_a_webhook_cuts_the_pause_short_once(tmp_path: Path, sandbox: RunningSandbox) -> None:
    sandbox.switch(job_delay_s=0, job_time_s=0)
    looks: list[float] = []

    async def scene(bench: Bench) -> None:
        (part,) = await bench.issuing.begin(_wanted())
        sent = await bench.issuing.send(part)
        assert sent.job is not None
        await bench.issuances.hear(Notice("batch", Event.BATCH_COMPLETED, sent.job.id, "completed"))
        start = bench.clock.monotonic_s()
        await bench.issuing.follow(sent, lambda _: looks.append(bench.clock.monotonic_s() - start))

    at_office(tmp_path, sandbox, scene)
    assert looks[0] < 0.5


def test_whoever_waits_may_have_enough_of_it(tmp_path: Path, sandbox: RunningSandbox) -> None:
    sandbox.switch(job_delay_s=1_000)

    async def scene(bench: Bench) -> None:
        (part,) = await bench.issuing.begin(_wanted())
        sent = await bench.issuing.send(part)
        later = await bench.issuing.follow(sent, lambda _: None, most_s=20)
        assert not later.is_done
        assert bench.clock.monotonic_s() < 40

    at_office(tmp_path, sandbox, scene)


def test_a_refusal_is_remembered_and_may_be_tried_again(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        wrong = replace(_wanted(), variant_id=VariantId("varcoffee02"))
        for _ in range(2):
            (part,) = await bench.issuing.begin(wrong)
            refused = await bench.issuing.send(part)
            assert refused.refusal.startswith("400")
            assert {result.got for result in refused.results} == {False}

    at_office(tmp_path, sandbox, scene)
    assert _keys(sandbox) == ["key-1", "key-2"]


def test_without_an_answer_the_same_may_be_asked_later(tmp_path: Path, sandbox: RunningSandbox) -> None:
    sandbox.fault("server_error", path="issue", count=3)

    async def scene(bench: Bench) -> None:
        (part,) = await bench.issuing.begin(_wanted())
        with pytest.raises(Outage) as outage:
            await bench.issuing.send(part)
        assert outage.value.may_have_happened
        await _issued(bench, _wanted())

    at_office(tmp_path, sandbox, scene)
    assert set(_keys(sandbox)) == {"key-1"}


def test_revoking_takes_it_from_everybody(tmp_path: Path, sandbox: RunningSandbox) -> None:
    sandbox.switch(revoke_delay_s=5)

    async def scene(bench: Bench) -> None:
        (done,) = await _issued(bench, _wanted())
        answer = await bench.issuing.revoke(done)
        assert isinstance(answer, Applied)
        gone = await bench.issuing.follow(answer.value, lambda _: None)
        assert [result.got for result in gone.results] == [False, False, False]
        assert isinstance(await bench.issuing.revoke(gone), Refused)

    at_office(tmp_path, sandbox, scene)


def test_a_job_from_elsewhere_is_adopted_by_its_places(tmp_path: Path, sandbox: RunningSandbox) -> None:
    (done,) = at_office(tmp_path, sandbox, lambda bench: _issued(bench, _wanted()))
    assert done.job is not None
    job_id = done.job.id
    (tmp_path / "elsewhere").mkdir()

    async def scene(bench: Bench) -> None:
        adopted = await bench.issuing.adopt(job_id)
        assert [(result.line, result.got) for result in adopted.results] == [(1, True), (2, True), (3, False)]
        assert await bench.issuing.adopt(job_id) == adopted
        with pytest.raises(Refusal):
            await bench.issuing.adopt(JobId("job_nobody_knows"))

    at_office(tmp_path / "elsewhere", sandbox, scene)


def test_what_was_not_sent_cannot_be_revoked_or_looked_after(tmp_path: Path, sandbox: RunningSandbox) -> None:
    async def scene(bench: Bench) -> None:
        (part,) = await bench.issuing.begin(_wanted())
        assert await bench.issuing.look(part.issuance) == part.issuance
        assert await bench.issuing.follow(part.issuance, lambda _: None) == part.issuance
        with pytest.raises(ValueError, match="nothing was given"):
            await bench.issuing.revoke(part.issuance)

    at_office(tmp_path, sandbox, scene)
    assert sandbox.journal() == []


def test_the_store_holds_nobody(tmp_path: Path, sandbox: RunningSandbox) -> None:
    at_office(tmp_path, sandbox, lambda bench: _issued(bench, _wanted()))
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert [name for name in ADDRESSES if name.encode() in kept or name.split("@")[0].encode() in kept] == []
