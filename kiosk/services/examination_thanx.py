"""What can be said of Thanx: hosts, clock, certificate, credentials, place, a member, a basket."""

from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from kiosk.domain.finding import Seen, fault, good, untested, warning
from kiosk.domain.member import IdentifiedBy, Identifier
from kiosk.domain.order import Report
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.office_ports import Partner
from kiosk.ports import Clock, Loyalty
from kiosk.services.locations import Locations

# Thanx signs nothing that is more than five minutes off (contract 2); half a minute is worth a word.
_SKEW_BAD, _SKEW_POOR = timedelta(minutes=5), timedelta(seconds=30)
_CERTIFICATE_POOR = timedelta(days=14)
# Reserved for examples: nobody has it, and saying so proves the credentials (RFC 2606).
_NOBODY = Identifier(IdentifiedBy.EMAIL, "nobody@example.com")


def environments(*urls: str) -> Seen:
    """All hosts belong to the same of Thanx's two worlds."""
    hosts = [urlsplit(url).hostname or "" for url in urls]
    worlds = {_world(host) for host in hosts}
    if len(worlds) > 1:
        return fault(f"hosts of different worlds: {', '.join(hosts)}")
    return good(f"{worlds.pop()}: {', '.join(dict.fromkeys(hosts))}")


def key(merchant_key: str) -> Seen:
    """A hashid is short and has letters; its value is not told."""
    if len(merchant_key) > 24:
        return warning(f"{len(merchant_key)} characters: a hashid is shorter, this may be another credential")
    return good(f"a hashid of {len(merchant_key)} characters")


def agent(user_agent: str) -> Seen:
    """Thanx turns generic names away (contract 2.1)."""
    generic = ("python", "httpx", "curl", "java", "okhttp", "axios", "postman", "mozilla")
    if user_agent.lower().startswith(generic):
        return fault(f"{user_agent} is a generic name")
    return good(user_agent)


def skew(clock: Clock, dates: list[datetime]) -> Seen:
    """How far our clock is from theirs."""
    if not dates:
        return untested("no host told its time")
    off = max(abs(clock.now() - date) for date in dates)
    words = f"{off.total_seconds():.0f} seconds off"
    return fault(words) if off > _SKEW_BAD else warning(words) if off > _SKEW_POOR else good(words)


def certificate(clock: Clock, ends: list[datetime | None]) -> Seen:
    """How long the shortest of the certificates still holds."""
    dates = [end for end in ends if end is not None]
    if len(dates) < len(ends) or not dates:
        return untested("no TLS to this machine itself")
    left = min(dates) - clock.now()
    words = f"holds for {left.days} days"
    return warning(words) if left < _CERTIFICATE_POOR else good(words)


async def scopes(partner: Partner) -> Seen:
    """What the Partner API lets these credentials do."""
    found = await partner.scopes()
    return good(", ".join(found)) if found else warning("none")


async def credentials(loyalty: Loyalty) -> Seen:
    """May tokens be made? A person who can't exist must be unknown: anything else is about us."""
    try:
        await loyalty.member(_NOBODY)
    except Refusal as refusal:
        if refusal.code is Code.UNKNOWN_MEMBER:
            return good("access tokens may be asked for")
        return fault(f"refused: {refusal.detail or refusal.code.value}")
    return warning("a person who can't exist is a member there")


async def place(locations: Locations) -> Seen:
    """Where Thanx thinks that the shop is."""
    await locations.look(fresh=True)
    match = locations.match
    if match is None:
        return fault("none of the locations is this shop")
    words = f"{match.location_id}, found by {match.by}, {match.confidence} percent sure"
    return good(words) if match.confidence >= 100 else warning(words)


async def basket(loyalty: Loyalty, member_id: str, report: Callable[[], Report]) -> Seen:
    """Token, account and a `checkout` of one dish for a member of the site's choice."""
    if not member_id:
        return untested("name a test member with --member")
    who = Identifier(IdentifiedBy.USER_ID, member_id)
    try:
        member = await loyalty.member(who)
        quote = await loyalty.quote(who, report())
    except (Refusal, Outage) as said:
        return fault(f"{said.code.value}: {said.detail}" if said.detail else said.code.value)
    finally:
        loyalty.forget(who)
    return good(f"{len(member.rewards)} rewards, checkout answered, discount ${quote.discount.dollars}")


def _world(host: str) -> str:
    if host.endswith("thanxsandbox.com"):
        return "Thanx's sandbox"
    return "Thanx's production" if host.endswith("thanx.com") else "this machine itself"
