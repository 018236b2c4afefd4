"""The scenes of the back office: places, templates, a campaign, rewards for a few, and taking them back."""

import time
from collections.abc import Callable
from datetime import timedelta

from kiosk.config.sections import Config
from kiosk.domain.answer import Answer, Applied, Refused
from kiosk.domain.campaign import Campaign, CampaignId, Variant
from kiosk.domain.ending import Misuse, Unreachable
from kiosk.domain.issuance import Issuance, Wanted
from kiosk.domain.location import Location, Shop, matched
from kiosk.domain.member import IdentifiedBy, Identifier, LocationId
from kiosk.domain.merchant import Template, TemplateId
from kiosk.domain.recipient import Recipient
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.office import Office, partner_house, webhook_status
from kiosk.proving.certifying.cast import Cast, NotHere
from kiosk.proving.certifying.record import OFFICE
from kiosk.proving.certifying.recorder import Recorder
from kiosk.services.recipients import read
from kiosk.siting import Around, Mischief

_SCOPE = "rewards.issue"
_MOST_MERCHANTS = 5
_CROWD = 10_001
_NEWS = b'{"event":"reward_batch.completed","data":{"issuance_job_id":"job_1","state":"completed"}}'


class Desk:
    """Somebody in the office who does what the checklist wants to see."""

    def __init__(
        self, office: Office, recorder: Recorder, cast: Cast, plans: list[Mischief], config: Config
    ) -> None:
        self._office = office
        self._recorder = recorder
        self._cast = cast
        self._plans = plans
        self._config = config

    async def places(self) -> None:
        """What the credentials reach; asked for again, nothing is called for."""
        office, facts = self._office, self._recorder.facts
        self._recorder.scene = "office places"
        scopes = await office.partner.scopes()
        merchants = (await office.catalogue.merchants()).things
        found = (await office.catalogue.locations()).things
        await office.locations.look()
        templates = (await office.catalogue.templates()).things if _SCOPE in scopes else ()
        before = len(self._recorder.calls)
        await office.catalogue.merchants()
        await office.locations.look()
        if templates:
            await office.catalogue.templates()
        facts |= {
            "scopes": scopes, "merchants": tuple(each.id for each in merchants),
            "templates": tuple(each.id for each in templates),
            "calls for what is kept": len(self._recorder.calls) - before,
            "place": office.locations.here,
        }  # fmt: skip
        here = next((each for each in found if each.id == office.locations.here), None)
        if here is not None:
            facts["place in sight"] = (here.id, _matched(here.name, here.address, found))

    async def campaign(self) -> Campaign:
        """A new campaign with a reward and a control group. Raises NotHere."""
        self._recorder.scene = "office campaign"
        template, now = await self._template(), self._office.clock.now()
        week = timedelta(days=7)
        wanted = Campaign(
            "Kiosk certification", now, now + week, now, now + 2 * week,
            (Variant("Treatment", template.id), Variant("Control")),
            "Shows that rewards can be given and taken back", "For certification. No cash value.",
        )  # fmt: skip
        self._recorder.facts["campaign flaws"] = tuple(str(each) for each in wanted.flaws({template.id}, now))
        made = _applied(await self._office.partner.create(wanted))
        self._plans.append(Mischief("busy", "/partner/campaigns"))
        listed = await self._office.partner.campaigns()
        self._recorder.facts["campaign"] = (made.id, made.id in {each.id for each in listed})
        try:
            await self._office.partner.template(TemplateId("nosuchtemplate"))
        except (Refusal, Outage) as said:
            self._recorder.facts["refusal"] = str(said.code)
        return made

    async def issue(self, campaign: Campaign) -> Issuance:
        """To a member by e-mail, to one by phone, to nobody; the first answer is lost."""
        self._recorder.scene = "office issue"
        facts = self._recorder.facts
        variant = next(each for each in campaign.variants if each.template_id)
        wanted = Wanted("certification", campaign.id, variant.id, self._recipients())
        (part,) = await self._office.issuing.begin(wanted)
        self._plans.append(Mischief("lost", "/campaigns/issue"))
        states: list[str] = []
        sent = await self._office.issuing.send(part)
        if sent.job is None:
            raise Refusal(Code.LOYALTY_REFUSED, sent.refusal)
        states.append(sent.job.state.value)
        ended = await self._office.issuing.follow(
            sent, lambda each: states.append(each.job.state.value if each.job else ""), 120
        )
        facts["job states"] = tuple(states)
        facts["results"] = tuple((each.line, each.got, each.why) for each in ended.results)
        crowd = tuple(_nobody(number) for number in range(1, _CROWD + 1))
        batches = await self._office.issuing.begin(Wanted("a crowd", campaign.id, variant.id, crowd))
        facts["batches"] = tuple(len(each.issuance.lines) for each in batches)
        return ended

    async def give(self, campaign: Campaign) -> None:
        """The same campaign again: staff make good a visit that went wrong."""
        self._recorder.scene = "office reuse"
        gifts = await self._office.recovery.gifts()
        gift = next((each for each in gifts if each.campaign_id == campaign.id), None)
        self._recorder.facts["reused"] = gift is not None
        if gift is not None:
            phone = next(each.who for each in self._recipients() if each.who.by is IdentifiedBy.PHONE)
            given = await self._office.recovery.give(gift, phone, "certification", 120)
            self._recorder.facts["given"] = given.value

    async def revoke(self, issuance: Issuance, campaign_id: CampaignId) -> None:
        """All that was given is taken back; a second time it is refused."""
        self._recorder.scene = "office revoke"
        facts = self._recorder.facts
        facts["revoked"] = _word(await self._office.issuing.revoke(issuance))
        facts["revoked again"] = _word(await self._office.issuing.revoke(issuance))
        for other in await self._office.issuances.recent(10):
            is_another = other.job is not None and other.key != issuance.key
            if is_another and other.campaign_id == campaign_id:
                await self._office.issuing.revoke(other)

    async def webhook(self) -> None:
        """The receiver hears a message that is signed, and one that is not by Thanx."""
        secret = self._config.webhook_secret or "certification"
        started = time.monotonic()
        signed = await webhook_status(secret, _NEWS, is_forged=False)
        forged = await webhook_status(secret, _NEWS, is_forged=True)
        self._recorder.facts["webhook"] = (signed, forged, time.monotonic() - started)

    async def _template(self) -> Template:
        wanted = self._cast.use.template
        found = (await self._office.catalogue.templates()).things
        fitting = [each for each in found if each.id == wanted] if wanted else list(found)
        if not fitting:
            raise NotHere(f"the merchant has no published reward template {wanted}".rstrip())
        return fitting[0]

    def _recipients(self) -> tuple[Recipient, ...]:
        people = self._cast.people
        email = next((each.email for each in people if each.email), "")
        phone = next((each.phone for each in people if each.phone and each.email != email), "")
        phone = phone or next((each.phone for each in people if each.phone), "")
        if not email or not phone:
            raise NotHere("no test member has an e-mail address, or none has a phone number")
        return read([email, phone, self._cast.use.unknown_email], self._office.country).recipients


async def play_office(
    config: Config, around: Around, recorder: Recorder, cast: Cast, plans: list[Mischief],
    told: Callable[[str], None],
) -> None:  # fmt: skip
    """All of it. Raises Unreachable when nobody answers, Misuse when the credentials are none."""
    recorder.by = OFFICE
    told("The office: places, templates, a campaign, rewards for a few, taking them back")
    async with partner_house(config, around=around) as office:
        desk = Desk(office, recorder, cast, plans, config)
        try:
            await desk.places()
        except (Refusal, Outage) as fault:
            raise _ending(fault) from fault
        await desk.webhook()
        await _issues(desk, recorder)
    for merchant_id in recorder.facts["merchants"][:_MOST_MERCHANTS]:
        if merchant_id != config.thanx.merchant_id and _SCOPE in recorder.facts["scopes"]:
            recorder.scene = "office other merchants"
            async with partner_house(config, merchant_id, around) as office:
                await office.catalogue.templates()


async def _issues(desk: Desk, recorder: Recorder) -> None:
    if _SCOPE not in recorder.facts["scopes"]:
        recorder.missing["office"] = f"these credentials lack the scope {_SCOPE}"
        return
    try:
        campaign = await desk.campaign()
        issuance = await desk.issue(campaign)
        await desk.give(campaign)
        await desk.revoke(issuance, campaign.id)
    except NotHere as nothing:
        recorder.missing["office"] = str(nothing)
    except (Refusal, Outage) as fault:
        recorder.broken["office"] = f"{recorder.scene}: {fault.code} {fault.detail}".strip()


def _matched(name: str, address: str, found: tuple[Location, ...]) -> LocationId | None:
    """Which place the shop is if all that is known of it is how it is called and where it stands."""
    match = matched(Shop("certification", name, address), found)
    return match.location_id if match else None


def _nobody(number: int) -> Recipient:
    return Recipient(number, Identifier(IdentifiedBy.EMAIL, f"nobody{number}@example.com"))


def _applied(answer: Answer[Campaign]) -> Campaign:
    if isinstance(answer, Applied):
        return answer.value
    if isinstance(answer, Refused):
        raise Refusal(answer.code, answer.detail)
    raise Outage(answer.code, answer.detail)


def _word(answer: Answer[Issuance]) -> str:
    return type(answer).__name__.lower()


def _ending(fault: Refusal | Outage) -> Misuse | Unreachable:
    if fault.code is Code.LOYALTY_CREDENTIALS:
        return Misuse(f"Thanx does not take what the configuration says: {fault.detail}")
    return Unreachable(f"Thanx can't be reached: {fault.detail or fault.code}")
