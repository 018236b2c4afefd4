"""Where Thanx's behaviour is not documented, the sandbox has a switch."""

from typing import Annotated, Literal

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
    """Loyalty calls must ask for Thanx's media type."""
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


def changed(switches: Switches, wanted: object) -> Switches:
    """A copy with the named switches set; raises msgspec.ValidationError on an unknown name or value."""
    if not isinstance(wanted, dict):
        raise msgspec.ValidationError("Expected an object of switches")
    now: dict[str, object] = msgspec.to_builtins(switches)
    return msgspec.convert(now | wanted, Switches)
