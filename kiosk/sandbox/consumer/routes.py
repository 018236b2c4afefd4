"""What the Consumer API serves; cards are created under /secure, which stands for Thanx's secure host."""

from kiosk.sandbox.consumer import (
    cards,
    feedbacks,
    gift_cards,
    joining,
    oauth,
    places,
    points,
    purchases,
    rewards,
    shown,
    users,
    wire,
)
from kiosk.sandbox.parameters import CONSUMER, MERCHANT, PAGES, query, some_of
from kiosk.sandbox.routes import Handler, Route
from kiosk.sandbox.views import Nothing, OneFeedback, OneUser

SECURE = "/secure"
_MANY = (*CONSUMER, MERCHANT, *PAGES)
_OF_MERCHANT = (*CONSUMER, MERCHANT)
_HERE = (*CONSUMER, query("location_id"))
_REWARDS = (*_MANY, some_of("states", *rewards.STATES))
_PRODUCTS = (*_OF_MERCHANT, query("points_experience_id"))
_PURCHASES = (*_MANY, query("location_id"))


def _both(word: str, handler: Handler) -> tuple[Route, Route]:
    """Under PATCH and under POST (contract C17)."""
    path = f"/rewards/{{id}}/{word}"
    return (
        Route("PATCH", path, handler, shown.OneReward, CONSUMER),
        Route("POST", path, handler, shown.OneReward, CONSUMER),
    )


_FOR_ANYBODY = (
    Route("POST", "/users", joining.post_user, shown.NewUser, CONSUMER, wire.UserBody, 201, is_open=True),
    Route("POST", "/oauth/authorize", oauth.post_authorize, None, (), wire.AuthorizeBody, is_open=True),
    Route("POST", "/oauth/token", oauth.post_token, shown.Authorization, (), wire.GrantBody, is_open=True),
    Route("POST", "/oauth/revoke", oauth.post_revoke, Nothing, (), wire.RevokeTokenBody, is_open=True),
    Route("GET", "/locations", places.get_locations, shown.ConsumerLocations, _MANY, is_open=True),
    Route("GET", "/features", places.get_features, shown.Features, _OF_MERCHANT, is_open=True),
    Route(
        "GET",
        "/tier_configurations",
        places.get_tier_configurations,
        shown.TierConfigurations,
        _OF_MERCHANT,
        is_open=True,
    ),
    Route(
        "POST",
        "/rewards/grant",
        rewards.post_grant,
        shown.OneReward,
        CONSUMER,
        wire.GrantRewardBody,
        201,
        is_open=True,
    ),
    Route(
        "GET", "/points_experiences", points.get_experiences, shown.Experiences, _OF_MERCHANT, is_open=True
    ),
    Route(
        "GET", "/points_experiences/{id}", points.get_experience, shown.OneExperience, CONSUMER, is_open=True
    ),
    Route("GET", "/points_products", points.get_products, shown.Products, _PRODUCTS, is_open=True),
    Route(
        "POST", "/purchases", purchases.post_purchase, Nothing, CONSUMER, wire.PurchaseBody, 201, is_open=True
    ),
)

_FOR_USERS = (
    Route("GET", "/users/me", users.get_me, OneUser, CONSUMER),
    Route("GET", "/users/{id}", users.get_user, OneUser, CONSUMER),
    Route("PATCH", "/users/{id}", users.patch_user, OneUser, CONSUMER, wire.UserBody),
    Route("GET", "/users/{id}/check_in_code", users.get_check_in_code, shown.CheckInCode, _HERE),
    Route("GET", "/tier_statuses", places.get_tier_statuses, shown.TierStatuses, _OF_MERCHANT),
    Route("GET", "/rewards", rewards.get_rewards, shown.Rewards, _REWARDS),
    Route("GET", "/rewards/{id}", rewards.get_reward, shown.OneReward, CONSUMER),
    *_both("activate", rewards.activate),
    *_both("finalize", rewards.finalize),
    Route("GET", "/points_experiences/{id}/balance", points.get_balance, shown.Balance, CONSUMER),
    Route(
        "POST", "/points_products/{id}/rewards", points.post_exchange, shown.OneReward, CONSUMER, status=201
    ),
    Route("GET", "/cards", cards.get_cards, shown.Cards, CONSUMER),
    Route("DELETE", "/cards/{id}", cards.delete_card, Nothing, CONSUMER),
    Route("POST", f"{SECURE}/cards", cards.post_card, shown.OneCard, CONSUMER, wire.CardBody, 201),
    Route("GET", "/gift_cards", gift_cards.get_gift_cards, shown.GiftCards, (*CONSUMER, *PAGES)),
    Route(
        "POST",
        "/gift_cards",
        gift_cards.post_gift_card,
        shown.OneGiftCard,
        CONSUMER,
        wire.GiftCardBody,
        201,
    ),
    Route("GET", "/gift_cards/{id}", gift_cards.get_gift_card, shown.OneGiftCard, CONSUMER),
    Route("DELETE", "/gift_cards/{id}", gift_cards.delete_gift_card, Nothing, CONSUMER),
    Route("GET", "/purchases", purchases.get_purchases, shown.Purchases, _PURCHASES),
    Route("GET", "/purchases/{id}", purchases.get_purchase, shown.OnePurchase, CONSUMER),
    Route("GET", "/feedbacks", feedbacks.get_feedbacks, shown.OpenFeedbacks, CONSUMER),
    Route("GET", "/feedbacks/{id}", feedbacks.get_feedback, OneFeedback, CONSUMER),
    Route("PATCH", "/feedbacks/{id}", feedbacks.patch_feedback, OneFeedback, CONSUMER, wire.RatingBody),
)

CONSUMER_ROUTES = (*_FOR_ANYBODY, *_FOR_USERS)
