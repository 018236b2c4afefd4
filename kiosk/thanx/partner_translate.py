"""Between the Partner API's shapes and the domain. Pure: of a record that can't be read, None."""

from decimal import Decimal

import msgspec

from kiosk.domain.campaign import Campaign, CampaignId, Variant, VariantId
from kiosk.domain.feedback import Feedback, FeedbackId, FeedbackState
from kiosk.domain.issuance import Batch, Failure, Job, JobId, JobState
from kiosk.domain.location import Location
from kiosk.domain.member import LocationId, MemberId
from kiosk.domain.merchant import Merchant, MerchantId, Template, TemplateId
from kiosk.domain.profile import Profile, Subscriber
from kiosk.thanx import partner_wire as wire
from kiosk.thanx import reading
from kiosk.thanx.baskets import stamp
from kiosk.thanx.reading import Raw, moment, text

_STATES = {state.value: state for state in JobState}
_FEEDBACK = {state.value: state for state in FeedbackState}


def merchant(raw: Raw) -> Merchant | None:
    said = reading.read(raw, wire.Merchant)
    if said is None:
        return None
    return Merchant(MerchantId(str(said.id)), text(said.name), text(said.handle))


def location(raw: Raw) -> Location | None:
    """Also as the Consumer API shows it."""
    said = reading.read(raw, wire.Location)
    if said is None:
        return None
    return Location(
        LocationId(str(said.id)), text(said.merchant_id), text(said.name), text(said.street),
        text(said.city), text(said.state), text(said.zip), text(said.phone),
    )  # fmt: skip


def template(raw: Raw) -> Template | None:
    said = reading.read(raw, wire.Template)
    if said is None:
        return None
    discount = said.discount or wire.Discount()
    return Template(
        TemplateId(str(said.id)), text(said.name), text(said.description), text(said.fine_print),
        text(discount.type), reading.decimal(discount.value), text(said.redemption_venue),
    )  # fmt: skip


def campaign(raw: Raw) -> Campaign | None:
    """A campaign whose times can't be read is no use to anyone."""
    said = reading.read(raw, wire.Campaign)
    if said is None:
        return None
    starts, ends = moment(said.start_at), moment(said.end_at)
    since, until = moment(said.redeemable_from), moment(said.redeemable_to)
    if starts is None or ends is None or since is None or until is None:
        return None
    variants = tuple(_variant(each) for each in reading.each(said.variants, wire.Variant))
    return Campaign(
        text(said.name), starts, ends, since, until, variants,
        text(said.objective), text(said.fine_print), CampaignId(str(said.id)),
    )  # fmt: skip


def job(raw: Raw) -> Job | None:
    said = reading.read(raw, wire.Job)
    if said is None:
        return None
    failures = reading.each(said.summary.failures, wire.Failure) if said.summary else []
    return Job(
        JobId(str(said.id)), _STATES.get(said.state, JobState.OTHER),
        CampaignId(text(said.campaign_id)), VariantId(text(said.variant_id)),
        said.total_count, said.processed_count, said.success_count, said.failure_count,
        tuple(Failure(each.identifier_index, text(each.error)) for each in failures),
    )  # fmt: skip


def profile(raw: Raw) -> Profile | None:
    said = reading.read(raw, wire.User)
    if said is None:
        return None
    standing = said.loyalty or wire.Standing()
    return Profile(
        MemberId(str(said.id)), text(said.email), text(said.phone), text(said.first_name),
        text(said.last_name), text(said.zip_code), moment(said.updated_at), text(standing.tier),
        _finite(standing.points_balance), moment(standing.user_joined_at),
    )  # fmt: skip


def feedback(raw: Raw) -> Feedback | None:
    """Also as the Consumer API shows it."""
    said = reading.read(raw, wire.Feedback)
    if said is None:
        return None
    bought = said.purchase.purchased_at if said.purchase else None
    return Feedback(
        FeedbackId(str(said.id)), _FEEDBACK.get(said.state, FeedbackState.OTHER), text(said.location_id),
        moment(said.purchased_at or bought), moment(said.expires_at), said.rating,
        text(said.review), text(said.response), text(said.merchant_id),
    )  # fmt: skip


def campaign_body(asked: Campaign, merchant_id: str) -> bytes:
    """Create Campaign's body (contract 4.5)."""
    variants = [wire.VariantAsked(each.name, each.template_id) for each in asked.variants]
    said = wire.CampaignAsked(
        merchant_id, asked.name, asked.objective, asked.fine_print, stamp(asked.start_at),
        stamp(asked.end_at), stamp(asked.redeemable_from), stamp(asked.redeemable_to), variants,
    )  # fmt: skip
    return msgspec.json.encode(wire.CampaignBody(said))


def batch_body(asked: Batch, merchant_id: str) -> bytes:
    """Issue Rewards' body: the same batch always gives the same bytes (contract 4.6)."""
    named = [wire.Named(who.by.value, who.value) for who in asked.recipients]
    return msgspec.json.encode(wire.IssueBody(asked.campaign_id, merchant_id, asked.variant_id, named))


def subscriber_body(asked: Subscriber, merchant_id: str) -> bytes:
    """What is not known is left out (contract 4.8)."""
    birthday = wire.Birthday(*asked.birthday) if asked.birthday else None
    said = wire.SubscriberAsked(asked.email, asked.first_name, asked.last_name, birthday, asked.zip_code)
    return msgspec.json.encode(wire.SubscriberBody(merchant_id, said))


def _variant(said: wire.Variant) -> Variant:
    template_id = TemplateId(text(said.reward_template_id)) if said.reward_template_id else None
    return Variant(text(said.name), template_id, VariantId(str(said.id)))


def _finite(number: Decimal | None) -> Decimal | None:
    return number if number is not None and number.is_finite() else None
