"""Where Thanx's behaviour is not documented, the sandbox has a switch."""

from ipaddress import ip_address
from typing import Annotated, Literal
from urllib.parse import urlsplit

import msgspec

Unmet = Literal["zero", "refuse"]
Delay = Annotated[float, msgspec.Meta(ge=0, le=86_400 * 365)]


class Switches(msgspec.Struct, forbid_unknown_fields=True):
    """The sandbox's settings; the defaults are the likeliest real behaviour (contract 3.3, 3.6, 12, 14)."""

    strict: bool = False
    """Impossible basket moves get 400 instead of a polite 201 without effect."""
    rate_limit: bool = True
    """5 calls a second and 2,000 in 15 minutes for a client, then 429."""
    wrong_accept_is_406: bool = True
    """Loyalty calls must ask for Thanx's media type, Consumer calls for JSON."""
    agent_needed: bool = True
    """A missing or generic User-Agent is turned away with 401."""
    qualifying: bool = False
    """Serve POST /api/baskets/qualifying; without it, 404."""
    minimum_unmet: Unmet = "zero"
    nothing_eligible: Unmet = "zero"
    restricted_location: Unmet = "zero"
    outside_window: Unmet = "zero"
    item_pick: Literal["highest", "lowest"] = "highest"
    """Which eligible unit an item reward pays for."""
    restricted_in_account: Literal["leave_out", "unredeemable"] = "leave_out"
    """What Get Account does with a reward that another location has, when told the location."""
    refund_recredits_points: bool = False
    """A refund gives back the points of a points product instead of its reward (contract C7)."""
    loyalty: Literal["merchant", "points", "progress", "both", "neither"] = "merchant"
    """What Get Account shows: as the merchant has it, or overruled."""
    accrual_delay_s: Delay = 0.0
    clawback_delay_s: Delay = 0.0
    job_delay_s: Delay = 0.0
    """How long an issuance job is pending."""
    job_time_s: Delay = 0.0
    """How long it is being processed; its counts grow meanwhile."""
    job_ends: Literal["completed", "failed"] = "completed"
    """A job that fails has looked at half of its identifiers."""
    revoke_delay_s: Delay = 0.0
    feedback_after_purchase: bool = True
    """A purchase opens a feedback for its guest once its points have come."""
    webhook_url: str = ""
    """Where webhooks go: an address on this machine; empty sends none."""
    batch_event: Literal["reward_batch.completed", "reward.batch_completed"] = "reward_batch.completed"
    """How the end of a job is spelled (contract C20)."""

    def __post_init__(self) -> None:
        if self.webhook_url and not is_on_loopback(self.webhook_url):
            raise ValueError("webhook_url must be an http address on this machine")


def is_on_loopback(url: str) -> bool:
    """Whether an address is http(s) and stays on this machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        known = parts.scheme in {"http", "https"} and parts.port != 0
        return known and (host == "localhost" or ip_address(host).is_loopback)
    except ValueError:
        return False


def changed(switches: Switches, wanted: object) -> Switches:
    """A copy with the named switches set; raises msgspec.ValidationError on an unknown name or value."""
    if not isinstance(wanted, dict):
        raise msgspec.ValidationError("Expected an object of switches")
    now: dict[str, object] = msgspec.to_builtins(switches)
    return msgspec.convert(now | wanted, Switches)
