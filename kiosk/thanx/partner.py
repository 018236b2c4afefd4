"""The Partner API behind the door `ports.Partner` (contract 4)."""

from collections.abc import Iterator

import msgspec

from kiosk.domain.answer import Answer, Applied, Unknown
from kiosk.domain.campaign import Campaign, CampaignId
from kiosk.domain.feedback import Feedback, FeedbackId, FeedbackState
from kiosk.domain.issuance import Batch, Job, JobId, JobState
from kiosk.domain.location import Location
from kiosk.domain.merchant import Merchant, Template, TemplateId
from kiosk.domain.profile import Profile, Sought, Subscriber
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.ports import Clock
from kiosk.thanx import partner_translate as translate
from kiosk.thanx import partner_wire as wire
from kiosk.thanx.baskets import stamp
from kiosk.thanx.calls import Calls, made, one, part
from kiosk.thanx.exchange import Reply
from kiosk.thanx.headers import partner_headers
from kiosk.thanx.http import Http
from kiosk.thanx.pages import Query
from kiosk.thanx.patience import Patience
from kiosk.thanx.reading import UNREADABLE, read
from kiosk.thanx.settings import ThanxSettings


class ThanxPartner:
    """One merchant's Partner API, patiently. Speaks with the partner's own token, never with a member's."""

    def __init__(self, settings: ThanxSettings, clock: Clock, http: Http) -> None:
        self._merchant_id = settings.merchant_id
        headers = partner_headers(settings, settings.api_token)
        self._calls = Calls(settings.api_base, headers, Patience(http, clock))

    async def scopes(self) -> tuple[str, ...]:
        """See ports.Partner."""
        said = read(await self._calls.got("/partner/scopes"), wire.Scopes)
        if said is None:
            raise Outage(Code.LOYALTY_DOWN, UNREADABLE)
        return tuple(said.scopes)

    async def merchants(self) -> tuple[Merchant, ...]:
        """All that the credentials reach, not only this one."""
        path = "/partner/merchants"
        return await self._calls.listed(path, "merchants", translate.merchant, comes_whole=True)

    async def locations(self) -> tuple[Location, ...]:
        """See ports.Partner."""
        return await self._calls.listed("/partner/locations", "locations", translate.location, self._ours)

    async def templates(self) -> tuple[Template, ...]:
        """Those that are published."""
        path = "/partner/reward_templates"
        return await self._calls.listed(path, "reward_templates", translate.template, self._ours)

    async def template(self, template_id: TemplateId) -> Template:
        """One of them."""
        said = await self._calls.got(f"/partner/reward_templates/{part(template_id)}", self._ours)
        return one(said, "reward_template", translate.template)

    async def campaigns(self) -> tuple[Campaign, ...]:
        """The active ones that were made by this API."""
        return await self._calls.listed("/partner/campaigns", "campaigns", translate.campaign, self._ours)

    async def campaign(self, campaign_id: CampaignId) -> Campaign:
        """See ports.Partner."""
        said = await self._calls.got(f"/partner/campaigns/{part(campaign_id)}")
        return one(said, "campaign", translate.campaign)

    async def create(self, campaign: Campaign) -> Answer[Campaign]:
        """Never sent twice: there is no key that would make two of it one."""
        body = translate.campaign_body(campaign, self._merchant_id)
        said = await self._calls.posted("/partner/campaigns", body, may_happen_twice=False)
        return made(said, "campaign", translate.campaign)

    def written(self, batch: Batch) -> bytes:
        """See ports.Partner."""
        return translate.batch_body(batch, self._merchant_id)

    async def issue(self, key: str, body: bytes) -> Answer[Job]:
        """See ports.Partner."""
        headers = {"X-Idempotency-Key": key}
        path = "/partner/campaigns/issue"
        said = await self._calls.posted(path, body, headers, may_happen_twice=True)
        return made(said, "issuance_job", translate.job)

    async def job(self, job_id: JobId) -> Job:
        """See ports.Partner."""
        said = await self._calls.got(f"/partner/issuance_jobs/{part(job_id)}", self._ours)
        return one(said, "issuance_job", translate.job)

    async def revoke(self, job_id: JobId) -> Answer[Job]:
        """An answer that is lost is found again in the job's state."""
        path = f"/partner/issuance_jobs/{part(job_id)}/revoke"
        body = msgspec.json.encode(wire.RevokeBody(self._merchant_id))
        said = await self._calls.posted(path, body, may_happen_twice=False)
        answer = made(said, "issuance_job", translate.job)
        return await self._revoked(job_id, answer) if isinstance(answer, Unknown) else answer

    async def users(self, sought: Sought) -> tuple[Profile, ...]:
        """See ports.Partner."""
        query = (*self._ours, *_asked(sought))
        return await self._calls.listed("/partner/users", "users", translate.profile, query, sought.most)

    async def subscribe(self, subscriber: Subscriber) -> Answer[None]:
        """The same address again changes nothing (contract 4.8)."""
        body = translate.subscriber_body(subscriber, self._merchant_id)
        said = await self._calls.posted("/partner/subscribers", body, may_happen_twice=True)
        return Applied(None) if isinstance(said, Reply) else said

    async def feedbacks(self, states: tuple[FeedbackState, ...], most: int) -> tuple[Feedback, ...]:
        """See ports.Partner."""
        query = (*self._ours, *(("states[]", state.value) for state in states))
        return await self._calls.listed("/partner/feedbacks", "feedbacks", translate.feedback, query, most)

    async def respond(self, feedback_id: FeedbackId, words: str) -> Answer[None]:
        """Never sent twice: the guest gets it."""
        body = msgspec.json.encode(wire.ResponseBody(wire.Response(words)))
        path = f"/partner/feedbacks/{part(feedback_id)}/respond"
        said = await self._calls.posted(path, body, may_happen_twice=False)
        return Applied(None) if isinstance(said, Reply) else said

    @property
    def _ours(self) -> Query:
        return (("merchant_id", self._merchant_id),)

    async def _revoked(self, job_id: JobId, unknown: Unknown) -> Answer[Job]:
        try:
            job = await self.job(job_id)
        except (Refusal, Outage):
            return unknown
        return Applied(job) if job.state in {JobState.REVOKING, JobState.REVOKED} else unknown


def _asked(sought: Sought) -> Iterator[tuple[str, str]]:
    if sought.who is not None:
        yield sought.who.by.value, sought.who.value
    if sought.updated_after is not None:
        yield "updated_after", stamp(sought.updated_after)
    if sought.updated_before is not None:
        yield "updated_before", stamp(sought.updated_before)
    if sought.with_loyalty:
        yield "include_loyalty_attributes", "true"
