"""Every request that the client can make, each with what it needs of the pretend Thanx to go well."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from kiosk.domain.campaign import Campaign, CampaignId, Variant, VariantId
from kiosk.domain.feedback import FeedbackId, FeedbackState
from kiosk.domain.holdings import CardId, CardToLink, GiftCardId, NewGiftCard, NewPurchase
from kiosk.domain.issuance import Batch, JobId
from kiosk.domain.joining import NewMember
from kiosk.domain.member import IdentifiedBy, Identifier, MemberId
from kiosk.domain.merchant import TemplateId
from kiosk.domain.money import Money
from kiosk.domain.order import OrderState
from kiosk.domain.profile import Sought, Subscriber
from kiosk.sandbox.running import RunningSandbox
from kiosk.thanx.baskets import written
from kiosk.thanx.coupons import ThanxCoupons
from kiosk.thanx.settings import ThanxSettings
from tests.builders import LOCATION, NOON
from tests.thanx.desks import Desk, settings_of
from tests.thanx.visits import CHECKOUT, JANE, PLACED, billed, report

Act = Callable[[Desk], Awaitable[object]]


class Api(StrEnum):
    """Which headers a request carries; a member's has a token made first."""

    LOYALTY = "loyalty"
    COUPON = "coupon"
    PARTNER = "partner"
    CONSUMER = "consumer"
    JOINING = "joining"

    @property
    def is_members(self) -> bool:
        return self in (Api.LOYALTY, Api.CONSUMER)


class Shape(StrEnum):
    """How its end is told: as one of four answers, or by a fault: of a deed, or of a look."""

    ANSWER = "answer"
    DEED = "deed"
    LOOK = "look"


@dataclass(frozen=True)
class Operation:
    """One request; `path` is as the OpenAPI document writes it."""

    name: str
    method: str
    path: str
    api: Api
    shape: Shape
    act: Act
    # What must be done first for it to go well.
    first: Act | None = None

    def __str__(self) -> str:
        return self.name


def site_of(operation: Operation, sandbox: RunningSandbox) -> ThanxSettings:
    """The merchant where it can go well: coupon codes are taken by another one."""
    settings = settings_of(sandbox)
    if operation.api is not Api.COUPON:
        return settings
    bakery = next(each for each in sandbox.world.state.merchants if each.indirect)
    return replace(settings, merchant_id=bakery.id, merchant_key=bakery.key)


SAM = Identifier(IdentifiedBy.PHONE, "+14155550102")
CARD = Identifier(IdentifiedBy.EMAIL, "jane.smith@example.com")
EXPERIENCE = "590485d6f0"
BATCH = Batch(CampaignId("campservice01"), VariantId("varservice01"), (SAM, CARD))
JUNE = NewMember("june.park@example.com", "June", "Park", "+14155550142", consented=True)
PURCHASE = NewPurchase(MemberId(JANE.value), Money(1050), NOON, LOCATION, ("Latte",))
PAID = billed(PLACED)
OPEN = replace(CHECKOUT, redemption=None)
EVER = Sought(CARD, NOON.replace(year=2020), NOON.replace(year=2090), with_loyalty=True)


def campaign() -> Campaign:
    times = [datetime(2090, month, 1, tzinfo=UTC) for month in (6, 8)]
    variants = (Variant("Treatment", TemplateId("tplfreecoffee01")), Variant("Control"))
    return Campaign("Summer", times[0], times[1], times[0], times[1], variants, "Win back", "One per guest")


async def job_of(desk: Desk) -> JobId:
    """The job that `first` began; with a server that knows none, some job."""
    return JobId(desk.remembered or "job_1")


async def begin_job(desk: Desk) -> None:
    said = await desk.partner.issue("key-0", desk.partner.written(BATCH))
    desk.remembered = said.value.id  # type: ignore[union-attr]
    await desk.partner.job(JobId(desk.remembered))


async def _job(desk: Desk) -> object:
    return await desk.partner.job(await job_of(desk))


async def _revoke(desk: Desk) -> object:
    return await desk.partner.revoke(await job_of(desk))


def _told(state: OrderState) -> Act:
    return lambda desk: desk.loyalty.deliver(JANE, written(report(PAID, state)))


async def _activated(desk: Desk) -> None:
    await desk.consumer.activate(JANE, "threeoff01")


LOYALTY = (
    Operation("account", "GET", "/api/account", Api.LOYALTY, Shape.LOOK, lambda d: d.loyalty.member(JANE)),
    Operation(
        "checkout", "POST", "/api/baskets", Api.LOYALTY, Shape.LOOK, lambda d: d.loyalty.quote(JANE, CHECKOUT)
    ),
    *(
        Operation(state, "POST", "/api/baskets", Api.LOYALTY, Shape.ANSWER, _told(state), first)
        for state, first in (
            (OrderState.PLACED, None),
            (OrderState.BILLED, _told(OrderState.PLACED)),
            (OrderState.COMPLETED, _told(OrderState.BILLED)),
            (OrderState.VOIDED, _told(OrderState.PLACED)),
            (OrderState.REFUNDED, _told(OrderState.BILLED)),
        )
    ),
    Operation(
        "qualifying", "POST", "/api/baskets/qualifying", Api.LOYALTY, Shape.LOOK,
        lambda d: d.loyalty.qualifying(JANE, CHECKOUT),
    ),
    Operation(
        "coupon", "POST", "/api/baskets", Api.COUPON, Shape.ANSWER,
        lambda d: ThanxCoupons(d.settings, d.sessions.http).deliver("code1234", written(OPEN)),
    ),
)  # fmt: skip

PARTNER = tuple(
    Operation(name, method, f"/partner/{path}", Api.PARTNER, shape, act, first)
    for name, method, path, shape, act, first in (
        ("scopes", "GET", "scopes", Shape.LOOK, lambda d: d.partner.scopes(), None),
        ("merchants", "GET", "merchants", Shape.LOOK, lambda d: d.partner.merchants(), None),
        ("places", "GET", "locations", Shape.LOOK, lambda d: d.partner.locations(), None),
        ("users", "GET", "users", Shape.LOOK, lambda d: d.partner.users(EVER), None),
        ("templates", "GET", "reward_templates", Shape.LOOK, lambda d: d.partner.templates(), None),
        ("template", "GET", "reward_templates/{id}", Shape.LOOK,
         lambda d: d.partner.template(TemplateId("tplfreecoffee01")), None),
        ("campaigns", "GET", "campaigns", Shape.LOOK, lambda d: d.partner.campaigns(), None),
        ("campaign", "GET", "campaigns/{id}", Shape.LOOK,
         lambda d: d.partner.campaign(CampaignId("campservice01")), None),
        ("create", "POST", "campaigns", Shape.ANSWER, lambda d: d.partner.create(campaign()), None),
        ("issue", "POST", "campaigns/issue", Shape.ANSWER,
         lambda d: d.partner.issue("key-1", d.partner.written(BATCH)), None),
        ("job", "GET", "issuance_jobs/{id}", Shape.LOOK, _job, begin_job),
        ("revoke", "POST", "issuance_jobs/{id}/revoke", Shape.ANSWER, _revoke, begin_job),
        ("subscribe", "POST", "subscribers", Shape.ANSWER,
         lambda d: d.partner.subscribe(Subscriber("mia@example.com", "Mia", "May", (8, 14), "94999")), None),
        ("feedbacks", "GET", "feedbacks", Shape.LOOK,
         lambda d: d.partner.feedbacks((FeedbackState.REVIEWED,), 5), None),
        ("respond", "POST", "feedbacks/{id}/respond", Shape.ANSWER,
         lambda d: d.partner.respond(FeedbackId("fbsam02"), "Thank you."), None),
    )
)  # fmt: skip

CONSUMER = tuple(
    Operation(name, method, path, Api.CONSUMER, shape, act, first)
    for name, method, path, shape, act, first in (
        ("me", "GET", "/users/me", Shape.LOOK, lambda d: d.consumer.me(JANE), None),
        ("points", "GET", "/points_experiences/{id}/balance", Shape.LOOK,
         lambda d: d.consumer.points(JANE, EXPERIENCE), None),
        ("rewards", "GET", "/rewards", Shape.LOOK, lambda d: d.consumer.rewards(JANE, "available"), None),
        ("reward", "GET", "/rewards/{id}", Shape.LOOK, lambda d: d.consumer.reward(JANE, "threeoff01"), None),
        ("activate", "PATCH", "/rewards/{id}/activate", Shape.DEED,
         lambda d: d.consumer.activate(JANE, "threeoff01"), None),
        ("finalize", "PATCH", "/rewards/{id}/finalize", Shape.DEED,
         lambda d: d.consumer.finalize(JANE, "threeoff01"), _activated),
        ("gift cards", "GET", "/gift_cards", Shape.LOOK, lambda d: d.consumer.gift_cards(JANE), None),
        ("gift card", "GET", "/gift_cards/{id}", Shape.LOOK,
         lambda d: d.consumer.gift_card(JANE, GiftCardId("gcjane01")), None),
        ("add gift card", "POST", "/gift_cards", Shape.DEED,
         lambda d: d.consumer.add_gift_card(JANE, NewGiftCard("sandboxcards", "6006490000000042", "1234")),
         None),
        ("feedback", "GET", "/feedbacks", Shape.LOOK, lambda d: d.consumer.feedbacks(JANE), None),
        ("rate", "PATCH", "/feedbacks/{id}", Shape.DEED,
         lambda d: d.consumer.rate(JANE, FeedbackId("fbjane01"), 9, "Lovely"), None),
        ("purchases", "GET", "/purchases", Shape.LOOK, lambda d: d.consumer.purchases(JANE), None),
        ("report purchase", "POST", "/purchases", Shape.DEED,
         lambda d: d.consumer.report_purchase(JANE, PURCHASE), None),
        ("locations", "GET", "/locations", Shape.LOOK, lambda d: d.consumer.locations(JANE), None),
        ("cards", "GET", "/cards", Shape.LOOK, lambda d: d.consumer.cards(JANE), None),
        ("unlink card", "DELETE", "/cards/{id}", Shape.DEED,
         lambda d: d.consumer.unlink_card(JANE, CardId("cardjane01")), None),
        ("link card", "POST", "/secure/cards", Shape.DEED,
         lambda d: d.consumer.link_card(JANE, CardToLink("4111111111111111", "94999")), None),
    )
)  # fmt: skip

JOINING = (Operation("join", "POST", "/users", Api.JOINING, Shape.DEED, lambda d: d.enrolment.enrol(JUNE)),)

ALL = (*LOYALTY, *PARTNER, *CONSUMER, *JOINING)
