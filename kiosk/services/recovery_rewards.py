"""A make-good reward for a guest who had a bad visit: staff name the guest, Thanx gives the reward."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.campaign import Campaign, CampaignId, VariantId
from kiosk.domain.issuance import Issuance, JobState, Wanted
from kiosk.domain.member import Identifier
from kiosk.domain.merchant import Template
from kiosk.domain.recipient import Recipient
from kiosk.office_ports import Partner
from kiosk.ports import Clock
from kiosk.services.catalogue import Catalogue
from kiosk.services.issuing import Issuing

_NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class Gift:
    """A reward that a running campaign can give."""

    campaign_id: CampaignId
    variant_id: VariantId
    campaign: str
    reward: str
    fine_print: str


class Given(StrEnum):
    """What became of it. UNDERWAY: Thanx has the wish and goes on with it."""

    GIVEN = "given"
    NO_MEMBER = "no_member"
    REFUSED = "refused"
    UNDERWAY = "underway"


class RecoveryRewards:
    """What staff may give, and giving it: once for each occasion, however often it is asked for."""

    def __init__(self, partner: Partner, catalogue: Catalogue, issuing: Issuing, clock: Clock) -> None:
        self._partner = partner
        self._catalogue = catalogue
        self._issuing = issuing
        self._clock = clock

    async def gifts(self) -> tuple[Gift, ...]:
        """Every reward of the campaigns that run now. Raises Refusal or Outage."""
        campaigns = await self._partner.campaigns()
        templates = {each.id: each for each in (await self._catalogue.templates()).things}
        now = self._clock.now()
        return tuple(
            _gift(campaign, variant.id, templates.get(variant.template_id))
            for campaign in campaigns
            if campaign.start_at <= now < campaign.end_at
            for variant in campaign.variants
            if variant.template_id
        )

    async def give(self, gift: Gift, who: Identifier, occasion: str, patience_s: float = 20.0) -> Given:
        """To this guest, for what went wrong: an order, a complaint. The same again gives nothing more.

        Raises Refusal or Outage when Thanx can't be asked; asking again is safe.
        """
        people = (Recipient(1, who),)
        wanted = Wanted(f"occasion {occasion}", gift.campaign_id, gift.variant_id, people, occasion)
        (part,) = await self._issuing.begin(wanted)
        issuance = await self._issuing.send(part)
        return _given(await self._issuing.follow(issuance, lambda _: None, patience_s))


def _gift(campaign: Campaign, variant_id: VariantId, template: Template | None) -> Gift:
    """A template that is not listed any more still gives its reward: it is called by its campaign."""
    reward = template.name if template else campaign.name
    return Gift(campaign.id, variant_id, campaign.name, reward, campaign.fine_print)


def _given(issuance: Issuance) -> Given:
    (result,) = issuance.results
    if result.got:
        return Given.GIVEN
    if result.got is None and issuance.job is not None and issuance.job.state is not JobState.FAILED:
        return Given.UNDERWAY
    return Given.NO_MEMBER if _NOT_FOUND in result.why.casefold() else Given.REFUSED
