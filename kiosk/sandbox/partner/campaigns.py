"""Campaigns: made, listed while active, and looked at (contract 4.5)."""

import secrets
from itertools import pairwise

from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.campaign import CONTROL, Campaign, Variant
from kiosk.sandbox.headers import partner_client
from kiosk.sandbox.paging import page_of
from kiosk.sandbox.partner.access import merchant_of
from kiosk.sandbox.partner.shown import Campaigns, CampaignShown, OneCampaign, VariantShown
from kiosk.sandbox.partner.wire import CampaignBody, CampaignFields, VariantBody
from kiosk.sandbox.wire import read, seconds_of
from kiosk.sandbox.world import World

SCOPE = "rewards.issue"


def post_campaign(world: World, call: Call) -> Answer:
    """POST /partner/campaigns."""
    partner_client(world, call, SCOPE)
    body = read(call.body, CampaignBody).campaign
    merchant_of(world, body.merchant_id)
    _check_times(body)
    for variant in body.variants:
        _check_variant(world, body.merchant_id, variant)
    campaign = _made(body)
    world.state.campaigns.append(campaign)
    return Answer(201, plain(OneCampaign(_shown(campaign))))


def get_campaigns(world: World, call: Call) -> Answer:
    """GET /partner/campaigns: only those of the merchant whose time it is."""
    partner_client(world, call, SCOPE)
    merchant = merchant_of(world, call.param("merchant_id"))
    found = [c for c in world.state.campaigns if c.merchant_id == merchant.id and c.is_active(world.now)]
    page = page_of(call)
    return Answer(200, plain(Campaigns([_shown(c) for c in page.of(found)], page.counted(found))))


def get_campaign(world: World, call: Call) -> Answer:
    """GET /partner/campaigns/{id}."""
    partner_client(world, call, SCOPE)
    campaign = world.campaign(call.parts["id"])
    if campaign is None:
        raise not_found()
    return Answer(200, plain(OneCampaign(_shown(campaign))))


def _check_times(body: CampaignFields) -> None:
    """Windows in order, and not all four on one day (contract 9, item 19)."""
    stamps = (body.start_at, body.end_at, body.redeemable_from, body.redeemable_to)
    starts, ends, usable_from, usable_to = (seconds_of(stamp) for stamp in stamps)
    if starts >= ends:
        raise Refused(400, "end_at must be after start_at")
    if usable_from >= usable_to:
        raise Refused(400, "redeemable_to must be after redeemable_from")
    if all(one.date() == other.date() for one, other in pairwise(stamps)):
        raise Refused(400, "The four dates must not all be the same day")


def _check_variant(world: World, merchant_id: str, variant: VariantBody) -> None:
    template_id = variant.reward_template_id
    if variant.name == CONTROL:
        if template_id is not None:
            raise Refused(400, f"The variant {CONTROL} takes no reward_template_id")
    elif template_id is None:
        raise Refused(400, f"A variant without reward_template_id must be named {CONTROL}")
    elif world.template(merchant_id, template_id) is None:
        raise Refused(400, "The reward_template_id is not a published template of this merchant")


def _made(body: CampaignFields) -> Campaign:
    return Campaign(
        id=f"camp_{secrets.token_hex(6)}",
        name=body.name,
        merchant_id=body.merchant_id,
        objective=body.objective,
        fine_print=body.fine_print,
        start_at=body.start_at,
        end_at=body.end_at,
        redeemable_from=body.redeemable_from,
        redeemable_to=body.redeemable_to,
        variants=[
            Variant(id=f"var_{secrets.token_hex(6)}", name=v.name, reward_template_id=v.reward_template_id)
            for v in body.variants
        ],
    )


def _shown(campaign: Campaign) -> CampaignShown:
    names = ("id", "name", "objective", "start_at", "end_at", "redeemable_from", "redeemable_to", "time_zone")
    return CampaignShown(
        **{name: getattr(campaign, name) for name in (*names, "fine_print")},
        variants=[VariantShown(v.id, v.name, v.reward_template_id) for v in campaign.variants],
    )
