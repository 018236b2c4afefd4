"""Merchants, their locations and their reward templates (contract 4.2, 4.4)."""

from typing import Literal

from kiosk.sandbox.answers import Answer, not_found, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.headers import partner_client
from kiosk.sandbox.paging import page_of
from kiosk.sandbox.partner.access import merchant_of
from kiosk.sandbox.partner.shown import (
    DiscountShown,
    Images,
    Locations,
    Merchants,
    MerchantShown,
    Template,
    Templates,
    TemplateShown,
)
from kiosk.sandbox.records import RewardTemplate
from kiosk.sandbox.views import LocationShown, location_fields
from kiosk.sandbox.world import World

_SUBTYPES = {"item": "free_item", "amount": "amount_off", "percent": "percent_off", "fixed": "fixed_price"}
_PICTURE = "https://images.example.com/"


def get_merchants(world: World, call: Call) -> Answer:
    """GET /partner/merchants."""
    partner_client(world, call)
    shown = [MerchantShown(m.id, m.name, m.handle) for m in world.state.merchants]
    return Answer(200, plain(Merchants(shown)))


def get_locations(world: World, call: Call) -> Answer:
    """GET /partner/locations, of one merchant or of all, in pages."""
    partner_client(world, call)
    asked = call.param("merchant_id")
    merchants = world.state.merchants if asked is None else [merchant_of(world, asked)]
    found = [LocationShown(**location_fields(m, place)) for m in merchants for place in m.locations]
    page = page_of(call)
    return Answer(200, plain(Locations(page.of(found), page.counted(found))))


def get_templates(world: World, call: Call) -> Answer:
    """GET /partner/reward_templates: the published ones of one merchant."""
    partner_client(world, call, "rewards.issue")
    merchant = merchant_of(world, call.param("merchant_id"))
    found = [template for template in merchant.templates if template.published]
    page = page_of(call)
    pictures = Images(default=f"{_PICTURE}template.png")
    shown = [_template(template, pictures) for template in page.of(found)]
    return Answer(200, plain(Templates(shown, page.counted(found))))


def get_template(world: World, call: Call) -> Answer:
    """GET /partner/reward_templates/{id}."""
    partner_client(world, call, "rewards.issue")
    merchant = merchant_of(world, call.param("merchant_id"))
    template = world.template(merchant.id, call.parts["id"])
    if template is None:
        raise not_found()
    pictures = Images(small=f"{_PICTURE}template-small.png", large=f"{_PICTURE}template-large.png")
    return Answer(200, plain(Template(_template(template, pictures))))


def _venue(template: RewardTemplate) -> Literal["in_store", "online", "all"]:
    if bool(template.products) == bool(template.online_products):
        return "all"
    return "in_store" if template.products else "online"


def _template(template: RewardTemplate, pictures: Images) -> TemplateShown:
    kind = _SUBTYPES[template.type]
    return TemplateShown(
        id=template.id,
        name=template.label,
        subtype=kind,
        description=template.description,
        fine_print=template.fine_print,
        discount=DiscountShown(kind, None if template.type == "item" else template.value),
        redemption_venue=_venue(template),
        images=pictures,
    )
