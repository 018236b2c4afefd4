import json
from datetime import UTC, datetime

import pytest

from kiosk.domain.answer import Applied, NotApplied, Refused, Unknown
from kiosk.domain.campaign import Campaign, CampaignId, Variant, VariantId
from kiosk.domain.feedback import FeedbackState
from kiosk.domain.issuance import Batch, Failure, JobId, JobState
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.merchant import TemplateId
from kiosk.domain.profile import Sought, Subscriber
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.sandbox.running import RunningSandbox
from tests.thanx.desks import Desk, at_desk, played, says, settings_of
from tests.thanx.wire_server import Act, replies, sends

JANE = Identifier(IdentifiedBy.EMAIL, "jane.smith@example.com")
SAM = Identifier(IdentifiedBy.PHONE, "+14155550102")
NOBODY = Identifier(IdentifiedBy.EMAIL, "nobody.here@example.com")
BATCH = Batch(CampaignId("campservice01"), VariantId("varservice01"), (JANE, SAM, NOBODY))
JOB = {
    "id": "job_1", "campaign_id": "c1", "variant_id": "v1", "state": "completed", "total_count": 2,
    "processed_count": 2, "success_count": 1, "failure_count": 1,
    "summary": {"failures": [{"identifier_index": 1, "identifier_type": "phone", "error": "User not found"}]},
}  # fmt: skip


def _campaign(year: int) -> Campaign:
    start, end = datetime(year, 6, 1, tzinfo=UTC), datetime(year, 8, 31, 23, 59, 59, tzinfo=UTC)
    variants = (Variant("Treatment", TemplateId("tplfreecoffee01")), Variant("Control"))
    return Campaign("Summer", start, end, start, end, variants, "Win back", "One per guest")


def test_what_the_credentials_may_do_and_whom_they_reach(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        assert "rewards.issue" in await desk.partner.scopes()
        merchants = await desk.partner.merchants()
        assert [each.id for each in merchants] == ["k2lye10h32l5wzo", "9a1f0772c9ac"]

    at_desk(settings_of(thanx), scene)


def test_places_and_templates_of_this_merchant(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        places = await desk.partner.locations()
        assert [each.id for each in places] == ["92b7b0dac4", "5d1c77e0ab", "0e93fa42c1"]
        assert [bool(each.name) for each in places] == [True, True, False]
        templates = {str(each.id): each for each in await desk.partner.templates()}
        assert "tpldraft05" not in templates
        assert templates["tplfreecoffee01"].name == "Free Coffee"

        assert await desk.partner.template(TemplateId("tplfreecoffee01")) == templates["tplfreecoffee01"]
        with pytest.raises(Refusal):
            await desk.partner.template(TemplateId("tpldraft05"))

    at_desk(settings_of(thanx), scene)
    assert {tuple(query) for call in thanx.journal() for query in call["query"]} == {
        ("merchant_id", "k2lye10h32l5wzo"), ("page", "1"), ("per_page", "100"),
    }  # fmt: skip


def test_the_headers_are_exactly_these(thanx: RunningSandbox) -> None:
    at_desk(settings_of(thanx), lambda desk: desk.partner.issue("key-1", desk.partner.written(BATCH)))
    headers = thanx.journal()[-1]["headers"]
    named = {name: headers[name] for name in ("x-clientid", "accept-version", "accept", "content-type")}
    assert named == {
        "x-clientid": "sandbox-client", "accept-version": "v4.0", "accept": "application/json",
        "content-type": "application/json",
    }  # fmt: skip
    assert headers["user-agent"] == "sandboxpartner/1.0.0"
    assert headers["x-idempotency-key"] == "key-1"
    _, (request,) = played(lambda desk: desk.partner.scopes(), says(scopes=[]))
    assert request.headers["authorization"] == "Bearer partner-token-1"
    assert set(request.headers) == {
        "authorization", "x-clientid", "accept-version", "accept", "content-type", "user-agent",
        "accept-encoding", "host", "connection",
    }  # fmt: skip


def test_a_campaign_is_made_listed_and_shown(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        made = await desk.partner.create(_campaign(thanx.world.clock.now.year + 1))
        assert isinstance(made, Applied)
        assert made.value.name == "Summer"
        assert made.value.variants[1].is_control
        assert await desk.partner.campaign(made.value.id) == made.value
        listed = {each.id for each in await desk.partner.campaigns()}
        assert {"campservice01", "campcoffee02"} <= listed
        assert "campended03" not in listed

    at_desk(settings_of(thanx), scene)
    body = next(call["body"] for call in thanx.journal() if call["method"] == "POST")["campaign"]
    assert body["variants"] == [
        {"name": "Treatment", "reward_template_id": "tplfreecoffee01"},
        {"name": "Control"},
    ]
    assert body["end_at"].endswith("-08-31T23:59:59Z")
    assert (body["merchant_id"], body["fine_print"]) == ("k2lye10h32l5wzo", "One per guest")


def test_a_batch_becomes_a_job_with_an_end_for_everybody(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        asked = await desk.partner.issue("key-1", desk.partner.written(BATCH))
        assert isinstance(asked, Applied)
        assert (asked.value.state, asked.value.total) == (JobState.PENDING, 3)
        job = await desk.partner.job(asked.value.id)
        assert (job.state, job.succeeded, job.failed) == (JobState.COMPLETED, 2, 1)
        assert job.failures == (Failure(2, "User not found"),)

    at_desk(settings_of(thanx), scene)


def test_the_same_key_and_bytes_are_the_same_job_and_other_bytes_are_refused(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        body = desk.partner.written(BATCH)
        assert body == desk.partner.written(BATCH)
        first, again = [await desk.partner.issue("key-1", body) for _ in range(2)]
        assert isinstance(first, Applied)
        assert isinstance(again, Applied)
        assert first.value.id == again.value.id
        other = await desk.partner.issue("key-1", body.replace(b"nobody", b"somebody"))
        assert isinstance(other, Refused)
        assert other.detail.startswith("422")

    at_desk(settings_of(thanx), scene)


def test_a_lost_answer_is_asked_for_again_with_the_same_key(thanx: RunningSandbox) -> None:
    thanx.fault("drop_after", path="issue")
    said = at_desk(settings_of(thanx), lambda desk: desk.partner.issue("key-1", desk.partner.written(BATCH)))
    assert isinstance(said, Applied)
    assert len(thanx.world.state.jobs) == 1
    assert [call["path"] for call in thanx.journal()].count("/partner/campaigns/issue") == 2


def test_a_lost_answer_to_a_campaign_is_not_asked_for_again(thanx: RunningSandbox) -> None:
    thanx.fault("drop_after", path="campaigns")
    campaign = _campaign(thanx.world.clock.now.year + 1)
    assert isinstance(at_desk(settings_of(thanx), lambda desk: desk.partner.create(campaign)), Unknown)
    assert [call["method"] for call in thanx.journal()] == ["POST"]


def test_revoking_takes_back_and_only_once(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        asked = await desk.partner.issue("key-1", desk.partner.written(BATCH))
        assert isinstance(asked, Applied)
        await desk.partner.job(asked.value.id)
        revoked = await desk.partner.revoke(asked.value.id)
        assert isinstance(revoked, Applied)
        assert revoked.value.state is JobState.REVOKING
        assert (await desk.partner.job(asked.value.id)).state is JobState.REVOKED
        again = await desk.partner.revoke(asked.value.id)
        assert isinstance(again, Refused)
        assert again.detail.startswith("422")

    at_desk(settings_of(thanx), scene)


def test_a_lost_answer_to_a_revocation_is_found_in_the_job(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        asked = await desk.partner.issue("key-1", desk.partner.written(BATCH))
        assert isinstance(asked, Applied)
        await desk.partner.job(asked.value.id)
        thanx.fault("drop_after", path="revoke")
        assert isinstance(await desk.partner.revoke(asked.value.id), Applied)

    at_desk(settings_of(thanx), scene)
    assert [call["path"].endswith("revoke") for call in thanx.journal()].count(True) == 1


def test_a_revocation_that_nobody_can_look_after_is_unknown() -> None:
    said, heard = played(lambda desk: desk.partner.revoke(JobId("job_1")), sends(), replies(404))
    assert isinstance(said, Unknown)
    assert [each.line.split()[0] for each in heard] == ["POST", "GET"]


def test_members_are_found_by_name_and_by_time(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        (jane,) = await desk.partner.users(Sought(JANE, with_loyalty=True))
        assert (jane.id, jane.first_name, jane.points) == ("wroeiu2304hfwf", "Jane", 248)
        assert len(await desk.partner.users(Sought(most=3))) == 3
        tomorrow = thanx.world.clock.now.replace(year=thanx.world.clock.now.year + 1)
        assert await desk.partner.users(Sought(updated_after=tomorrow)) == ()
        assert len(await desk.partner.users(Sought(updated_before=tomorrow))) > 3

    at_desk(settings_of(thanx), scene)
    assert ["include_loyalty_attributes", "true"] in thanx.journal()[0]["query"]


def test_a_subscriber_is_added_with_what_is_known(thanx: RunningSandbox) -> None:
    new = Subscriber("mail.only@example.com", "Mia", birthday=(8, 14))
    assert at_desk(settings_of(thanx), lambda desk: desk.partner.subscribe(new)) == Applied(None)
    assert "mail.only@example.com" in thanx.world.state.subscribers
    _, (heard,) = played(lambda desk: desk.partner.subscribe(new), replies(201))
    assert json.loads(heard.body)["subscriber"] == {
        "email": "mail.only@example.com", "first_name": "Mia", "birth_date": {"month": 8, "day": 14},
    }  # fmt: skip


def test_an_address_that_is_none_is_refused(thanx: RunningSandbox) -> None:
    said = at_desk(settings_of(thanx), lambda desk: desk.partner.subscribe(Subscriber("nonsense")))
    assert isinstance(said, Refused)


def test_feedback_is_listed_by_state_and_answered_once(thanx: RunningSandbox) -> None:
    async def scene(desk: Desk) -> None:
        (said,) = await desk.partner.feedbacks((FeedbackState.REVIEWED, FeedbackState.RATED), 10)
        assert (said.id, said.rating, said.state) == ("fbsam02", 3, FeedbackState.REVIEWED)
        assert await desk.partner.respond(said.id, "We are sorry.") == Applied(None)
        assert isinstance(await desk.partner.respond(said.id, "Very."), Refused)

    at_desk(settings_of(thanx), scene)
    states = [value for name, value in thanx.journal()[0]["query"] if name == "states[]"]
    assert states == ["reviewed", "rated"]


@pytest.mark.parametrize(
    ("act", "kind", "code"),
    [
        (replies(400, '{"error":{"code":"BAD_REQUEST","message":"x"}}'), Refused, Code.LOYALTY_REFUSED),
        (replies(422, '{"error":{"code":"BAD_REQUEST","message":"x"}}'), Refused, Code.LOYALTY_REFUSED),
        (replies(401, ""), NotApplied, Code.LOYALTY_CREDENTIALS),
        (replies(403, '{"error":{"code":"FORBIDDEN"}}'), NotApplied, Code.LOYALTY_CREDENTIALS),
        (replies(429, ""), NotApplied, Code.LOYALTY_SLOW),
        (replies(302, "", "Location: http://127.0.0.1/portal"), NotApplied, Code.LOYALTY_DOWN),
        (replies(200, "<html>portal"), NotApplied, Code.LOYALTY_DOWN),
        (replies(500, "oops"), Unknown, Code.LOYALTY_DOWN),
        (replies(202, "[]"), Unknown, Code.LOYALTY_DOWN),
        (sends(), Unknown, Code.LOYALTY_DOWN),
    ],
)
def test_each_way_a_job_can_be_answered(act: Act, kind: type, code: Code) -> None:
    said, _ = played(lambda desk: desk.partner.issue("key-1", b"{}"), act)
    assert isinstance(said, Refused | NotApplied | Unknown)
    assert (type(said), said.code) == (kind, code)


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (replies(404, '{"error":{"code":"RESOURCE_NOT_FOUND","message":"x"}}'), Refusal),
        (replies(403, ""), Outage), (replies(500, ""), Outage), (says(issuance_job={}), Outage),
        (replies(200, "[]"), Outage),
    ],
)  # fmt: skip
def test_each_way_a_look_can_fail(act: Act, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        played(lambda desk: desk.partner.job(JobId("job_1")), act)


def test_a_state_that_thanx_adds_later_is_waited_out() -> None:
    said = says(issuance_job={**JOB, "state": "paused"})
    job, _ = played(lambda desk: desk.partner.job(JobId("job_1")), said)
    assert job.state is JobState.OTHER
    assert not job.is_done


def test_half_a_list_is_no_list() -> None:
    first = says(locations=[{"id": "a"}], pagination={"total_pages": 2})
    with pytest.raises(Outage):
        played(lambda desk: desk.partner.locations(), first, replies(200, "[]"))


def test_the_failures_of_a_whole_job_are_read_to_the_last() -> None:
    failures = [{"identifier_index": index, "error": "User not found" * 4} for index in range(10_000)]
    said = {**JOB, "failure_count": 10_000, "summary": {"failures": failures}}
    assert len(json.dumps(said)) > 256 * 1024
    job, _ = played(lambda desk: desk.partner.job(JobId("job_1")), says(issuance_job=said))
    assert len(job.failures) == 10_000
