"""One's rewards in the Consumer API's words: available, active, used (contract 5.5)."""

from typing import Literal

from kiosk.sandbox.answers import Answer, Refused, not_found, plain
from kiosk.sandbox.call import Call
from kiosk.sandbox.consumer.shown import (
    ConsumerReward,
    CouponCode,
    EarnShown,
    OneReward,
    RedeemShown,
    Rewards,
    Venue,
)
from kiosk.sandbox.consumer.users import signed_in
from kiosk.sandbox.consumer.wire import GrantRewardBody
from kiosk.sandbox.headers import consumer_client
from kiosk.sandbox.jobs import given
from kiosk.sandbox.paging import page_of
from kiosk.sandbox.quoting import is_held, is_retired
from kiosk.sandbox.records import Person, Reward, Terms
from kiosk.sandbox.wire import read
from kiosk.sandbox.world import World

STATES = ("available", "active", "used")
_SHOWN = {"available": "available", "active": "active", "pending_use": "active", "used": "used"}


def get_rewards(world: World, call: Call) -> Answer:
    """GET /rewards of the signed-in user."""
    person = signed_in(world, call)
    asked = call.params("states[]") or list(STATES)
    if not set(asked) <= set(STATES):
        raise Refused(400, f"states[] must be among {', '.join(STATES)}")
    merchant_id = call.param("merchant_id")
    found = [
        reward
        for reward in person.rewards
        if _SHOWN.get(reward.state) in asked
        and merchant_id in {None, reward.merchant_id}
        and (is_held(reward, world.now) or reward.state == "used")
    ]
    page = page_of(call)
    shown = [_shown(person, reward) for reward in page.of(found)]
    return Answer(200, plain(Rewards(shown, page.counted_as_one(found))))


def get_reward(world: World, call: Call) -> Answer:
    """GET /rewards/{id}."""
    person = signed_in(world, call)
    return _answer(person, _mine(person, call))


def activate(world: World, call: Call) -> Answer:
    """PATCH or POST /rewards/{id}/activate: available becomes active (contract C17)."""
    person = signed_in(world, call)
    reward = _mine(person, call)
    _check(world, reward)
    reward.state = "active"
    reward.activated_at = reward.activated_at or world.stamp
    return _answer(person, reward)


def finalize(world: World, call: Call) -> Answer:
    """PATCH or POST /rewards/{id}/finalize: active becomes used."""
    person = signed_in(world, call)
    reward = _mine(person, call)
    _check(world, reward)
    if reward.state != "active":
        raise Refused(400, "The reward has not been activated")
    reward.state = "used"
    reward.used_at = world.stamp
    return _answer(person, reward)


def post_grant(world: World, call: Call) -> Answer:
    """POST /rewards/grant: a reward of a campaign for a user, only in a sandbox; no user needed."""
    consumer_client(world, call)
    body = read(call.body, GrantRewardBody)
    person, campaign = world.person(body.user_id), world.campaign(body.campaign_id)
    if person is None or campaign is None:
        raise not_found()
    treated = next((v for v in campaign.variants if v.reward_template_id is not None), None)
    reward = given(world, campaign, treated) if treated else None
    if reward is None or campaign.is_over(world.now):
        raise Refused(400, "This campaign gives nothing")
    person.rewards.append(reward)
    return _answer(person, reward, 201)


def answer_of(person: Person, reward: Reward) -> Answer:
    """A new reward, as whoever asked for it sees it."""
    return _answer(person, reward, 201)


def venue_of(terms: Terms) -> Venue:
    """Where it can be used, by the products it names."""
    if bool(terms.products) == bool(terms.online_products):
        return "all"
    return "instore" if terms.products else "online"


def _mine(person: Person, call: Call) -> Reward:
    mine = (reward for reward in person.rewards if reward.id == call.parts["id"] and not reward.revoked)
    reward = next((reward for reward in mine if reward.state in _SHOWN), None)
    if reward is None:
        raise not_found()
    return reward


def _check(world: World, reward: Reward) -> None:
    if reward.state == "used":
        raise Refused(400, "This reward has already been used.", code="REWARD_ALREADY_USED")
    if is_retired(reward, world.now):
        raise Refused(400, "This reward is no longer valid.", code="REWARD_EXPIRED")
    if reward.state == "pending_use" or not is_held(reward, world.now):
        raise Refused(400, "This reward can't be used now.", code="REWARD_INAPPLICABLE")


def _answer(person: Person, reward: Reward, status: int = 200) -> Answer:
    return Answer(status, plain(OneReward(_shown(person, reward))))


def _shown(person: Person, reward: Reward) -> ConsumerReward:
    is_open = reward.state != "available"
    code = CouponCode(reward.code if is_open else None, "raw" if is_open and reward.code else None, None)
    names = ("id", "merchant_id", "campaign_id", "fine_print")
    times = ("available_at", "activated_at", "used_at", "retire_at")
    return ConsumerReward(
        **{name: getattr(reward, name) for name in (*names, *times)},
        user_id=person.user_id,
        state=_state(reward),
        earn=EarnShown(reward.earn, ""),
        redeem=RedeemShown("manual", reward.label, "", venue_of(reward), reward.window),
        coupon_code=code,
        instructions="",
        uses_dynamic_coupon_codes=False,
    )


def _state(reward: Reward) -> Literal["available", "active", "used"]:
    """What a placed basket has locked looks active."""
    if reward.state == "pending_use":
        return "active"
    return "used" if reward.state == "used" else "active" if reward.state == "active" else "available"
