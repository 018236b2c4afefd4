"""What the Partner API serves."""

from kiosk.sandbox.parameters import (
    FLAG,
    MERCHANT,
    ONE_MERCHANT,
    PAGES,
    PARTNER,
    STAMP,
    query,
    some_of,
)
from kiosk.sandbox.partner import (
    access,
    campaigns,
    feedbacks,
    issuance,
    metadata,
    shown,
    tags,
    users,
    wire,
)
from kiosk.sandbox.routes import Route
from kiosk.sandbox.views import Nothing, OneFeedback, OneUser

_MANY = (*PARTNER, ONE_MERCHANT, *PAGES)
_ANY = (*PARTNER, MERCHANT, *PAGES)
_ONE = (*PARTNER, ONE_MERCHANT)
_INCLUDE = (query("include_loyalty_attributes", FLAG), query("include_communication_settings", FLAG))
_USERS = (
    *_MANY,
    query("email"),
    query("phone"),
    query("updated_after", STAMP),
    query("updated_before", STAMP),
    *_INCLUDE,
)
_FEEDBACKS = (
    *_MANY,
    query("user_id"),
    query("location_id"),
    some_of("states", *feedbacks.STATES),
    query("updated_after", STAMP),
)
_USER_IDS = query("user_ids[]", {"type": "array", "items": {"type": "string"}, "minItems": 1}, required=True)
_KEY = {
    "name": issuance.IDEMPOTENCY,
    "in": "header",
    "required": False,
    "schema": {"type": "string", "maxLength": issuance.LONGEST_KEY},
}

PARTNER_ROUTES = (
    Route("POST", "/partner/oauth/token", access.post_token, shown.AccessToken, PARTNER, wire.TokenBody),
    Route("GET", "/partner/scopes", access.get_scopes, shown.Scopes, PARTNER),
    Route("GET", "/partner/merchants", metadata.get_merchants, shown.Merchants, PARTNER),
    Route("GET", "/partner/locations", metadata.get_locations, shown.Locations, _ANY),
    Route("GET", "/partner/users", users.get_users, shown.Users, _USERS),
    Route("GET", "/partner/users/{id}", users.get_user, OneUser, (*PARTNER, *_INCLUDE)),
    Route(
        "POST",
        "/partner/subscribers",
        users.post_subscriber,
        shown.Subscriber,
        PARTNER,
        wire.SubscriberBody,
        201,
    ),
    Route("GET", "/partner/reward_templates", metadata.get_templates, shown.Templates, _MANY),
    Route("GET", "/partner/reward_templates/{id}", metadata.get_template, shown.Template, _ONE),
    Route(
        "POST",
        "/partner/campaigns",
        campaigns.post_campaign,
        shown.OneCampaign,
        PARTNER,
        wire.CampaignBody,
        201,
    ),
    Route("GET", "/partner/campaigns", campaigns.get_campaigns, shown.Campaigns, _MANY),
    Route("GET", "/partner/campaigns/{id}", campaigns.get_campaign, shown.OneCampaign, PARTNER),
    Route(
        "POST",
        "/partner/campaigns/issue",
        issuance.post_issue,
        shown.OneJob,
        (*PARTNER, _KEY),
        wire.IssueBody,
        202,
    ),
    Route("GET", "/partner/issuance_jobs/{id}", issuance.get_job, shown.OneJob, _ONE),
    Route(
        "POST",
        "/partner/issuance_jobs/{id}/revoke",
        issuance.post_revoke,
        shown.OneJob,
        PARTNER,
        wire.RevokeBody,
        202,
    ),
    Route("GET", "/partner/feedbacks", feedbacks.get_feedbacks, shown.Feedbacks, _FEEDBACKS),
    *(
        Route(
            "POST",
            f"/partner/feedbacks/{{id}}/{word}",
            feedbacks.post_response,
            OneFeedback,
            PARTNER,
            wire.ResponseBody,
        )
        for word in ("respond", "response")
    ),
    Route("GET", "/partner/tags", tags.get_tags, shown.Tags, (*_MANY, _USER_IDS, query("key"))),
    Route("PUT", "/partner/tags", tags.put_tags, Nothing, PARTNER, wire.TagsBody),
)
