"""Locations, features and tiers of a merchant (contract 5.4, 5.7)."""

from decimal import Decimal

from kiosk.sandbox.answers import Answer, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.consumer.shown import (
    ConsumerLocation,
    ConsumerLocations,
    EarnFeature,
    Features,
    FeatureShown,
    MerchantFeatures,
    RedeemFeature,
    TierConfiguration,
    TierConfigurations,
    TierStatus,
    TierStatuses,
)
from kiosk.sandbox.consumer.users import signed_in
from kiosk.sandbox.headers import consumer_client
from kiosk.sandbox.paging import page_of
from kiosk.sandbox.records import Merchant
from kiosk.sandbox.views import location_fields
from kiosk.sandbox.world import World

_TIERS = (
    TierConfiguration("bronze", "Bronze", "Where everybody starts.", "#8c5a2b", Decimal(0)),
    TierConfiguration("silver", "Silver", "**Twice** the birthday.", "#8a8f98", Decimal(250)),
    TierConfiguration("gold", "Gold", "A coffee on every visit.", "#b8860b", Decimal(750)),
)


def merchants_in(world: World, call: Call) -> list[Merchant]:
    """The merchant that the query names, or all."""
    asked = call.param("merchant_id")
    return [merchant for merchant in world.state.merchants if asked in {None, merchant.id}]


def get_locations(world: World, call: Call) -> Answer:
    """GET /locations: no user needed."""
    consumer_client(world, call)
    found = [
        ConsumerLocation(
            **location_fields(merchant, place),
            loyalty_redemption_type="indirect" if merchant.indirect else "direct",
        )
        for merchant in merchants_in(world, call)
        for place in merchant.locations
    ]
    page = page_of(call)
    return Answer(200, plain(ConsumerLocations(page.of(found), page.counted_as_one(found))))


def get_features(world: World, call: Call) -> Answer:
    """GET /features: how one earns at a merchant; no user needed."""
    consumer_client(world, call)
    found = [
        MerchantFeatures(
            merchant_id=merchant.id, loyalty=_progress(world, merchant), intro=None, birthday=None
        )
        for merchant in merchants_in(world, call)
    ]
    return Answer(200, plain(Features(found)))


def get_tier_configurations(world: World, call: Call) -> Answer:
    """GET /tier_configurations: no user needed."""
    consumer_client(world, call)
    return Answer(200, plain(TierConfigurations(list(_TIERS))))


def get_tier_statuses(world: World, call: Call) -> Answer:
    """GET /tier_statuses of the signed-in user, one for each membership."""
    person = signed_in(world, call)
    names = [tier.id for tier in _TIERS]
    wanted = {merchant.id for merchant in merchants_in(world, call)}
    found = [
        TierStatus(
            id=f"tier-{member.merchant_id}-{person.user_id}",
            user_id=person.user_id,
            merchant_id=member.merchant_id,
            level=member.tier,
            action_text="Every visit counts",
            progress=0,
            expires_at=None,
            current_tier_name=_TIERS[names.index(member.tier)].name,
            next_tier_name=next((tier.name for tier in _TIERS[names.index(member.tier) + 1 :]), None),
        )
        for member in person.memberships
        if member.merchant_id in wanted
    ]
    return Answer(200, plain(TierStatuses(found)))


def _progress(world: World, merchant: Merchant) -> FeatureShown | None:
    if world.loyalty_of(merchant) not in {"progress", "both"}:
        return None
    plan = merchant.progress
    earn = EarnFeature(f"spend ${plan.threshold}", plan.threshold, "spend")
    return FeatureShown(earn, RedeemFeature("manual", plan.towards, "all"))
