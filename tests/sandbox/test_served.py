"""Everything that Thanx's guides name is served, and each path is told once (contract 3 to 5)."""

from collections import Counter

import pytest

from kiosk.sandbox.served import SERVED

NAMED = """
GET /api/account
POST /api/baskets
POST /partner/oauth/token
GET /partner/scopes
GET /partner/merchants
GET /partner/locations
GET /partner/users
GET /partner/users/{id}
POST /partner/subscribers
GET /partner/reward_templates
GET /partner/reward_templates/{id}
POST /partner/campaigns
GET /partner/campaigns
GET /partner/campaigns/{id}
POST /partner/campaigns/issue
GET /partner/issuance_jobs/{id}
POST /partner/issuance_jobs/{id}/revoke
GET /partner/feedbacks
POST /partner/feedbacks/{id}/respond
POST /partner/feedbacks/{id}/response
GET /users/me
POST /users
GET /cards
DELETE /cards/{id}
POST /secure/cards
GET /rewards
GET /rewards/{id}
POST /rewards/{id}/activate
PATCH /rewards/{id}/activate
POST /rewards/{id}/finalize
PATCH /rewards/{id}/finalize
POST /rewards/grant
GET /purchases
POST /purchases
GET /points_experiences/{id}/balance
GET /locations
GET /gift_cards
POST /gift_cards
GET /gift_cards/{id}
DELETE /gift_cards/{id}
GET /feedbacks
GET /feedbacks/{id}
PATCH /feedbacks/{id}
""".strip().splitlines()
ROUTES = [f"{route.method} {route.path}" for routes in SERVED.values() for route in routes]


@pytest.mark.parametrize("named", NAMED)
def test_it_is_served(named: str) -> None:
    assert named in ROUTES


def test_nothing_is_served_twice() -> None:
    assert [route for route, times in Counter(ROUTES).items() if times > 1] == []


def test_cards_are_created_on_the_secure_address_only() -> None:
    assert "POST /cards" not in ROUTES
