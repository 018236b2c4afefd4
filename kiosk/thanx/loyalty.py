"""The Loyalty API behind the door `ports.Loyalty`: Get Account, Create or Update Basket (contract 3)."""

from collections.abc import Callable

from kiosk.domain.answer import Answer, Applied, Refused
from kiosk.domain.member import IdentifiedBy, Identifier, Member, OfferId
from kiosk.domain.money import ZERO
from kiosk.domain.order import Quote, Report
from kiosk.domain.trouble import Code, Outage, Refusal
from kiosk.ports import Clock
from kiosk.thanx import baskets, qualifying, translate
from kiosk.thanx.exchange import Call, Reply, Request
from kiosk.thanx.headers import loyalty_headers
from kiosk.thanx.http import Http
from kiosk.thanx.reading import UNREADABLE
from kiosk.thanx.sessions import Sessions, Trouble
from kiosk.thanx.settings import ThanxSettings

# Refusals that no other choice of the guest's would change.
_OURS = frozenset({Code.UNKNOWN_MEMBER, Code.LOYALTY_CREDENTIALS})


def _nobody(_: Call) -> None:
    """Nobody listens to the calls."""


class ThanxLoyalty:
    """Thanx for the kiosk. `heard` is told of every call, without anything personal.

    `sessions` may be shared with the Consumer API, `http` with all of them: one limit holds for all. `here`
    is asked for the shop's place at each account call; without it the settings hold.
    """

    def __init__(
        self,
        settings: ThanxSettings,
        clock: Clock,
        heard: Callable[[Call], None] = _nobody,
        http: Http | None = None,
        here: Callable[[], str] | None = None,
    ) -> None:
        self._settings = settings
        self._here = here or (lambda: settings.location_id)
        self.sessions = Sessions(settings, clock, heard, http)
        self._headers = loyalty_headers(settings)

    async def member(self, who: Identifier) -> Member:
        """See ports.Loyalty. From then on the member is also known here by the id that Thanx gave."""
        said = await self.sessions.exchange(who, self._account())
        if isinstance(said, Refused) and said.code is Code.UNKNOWN_MEMBER:
            raise Refusal(said.code, said.detail)
        try:
            member = translate.member(_content(said))
        except ValueError:
            raise Outage(Code.LOYALTY_DOWN, UNREADABLE) from None
        self.sessions.tokens.also(who, Identifier(IdentifiedBy.USER_ID, member.id))
        return member

    async def quote(self, who: Identifier, report: Report) -> Quote:
        """See ports.Loyalty. A no to a basket without a redemption is nothing that a guest could mend."""
        said = await self.sessions.exchange(who, self._basket(self.written(report), report.state.value))
        if isinstance(said, Refused) and report.redemption is not None and said.code not in _OURS:
            raise Refusal(Code.REWARD_NOT_FITTING, said.detail)
        try:
            return translate.quote(_content(said), report.subtotal)
        except ValueError:
            raise Outage(Code.LOYALTY_DOWN, UNREADABLE) from None

    async def qualifying(self, who: Identifier, report: Report) -> frozenset[OfferId]:
        """See ports.Loyalty. Changes nothing at Thanx."""
        url = f"{self._settings.loyalty_base}/baskets/qualifying"
        request = Request("POST", url, self._headers, body=qualifying.asked(report))
        said = await self.sessions.exchange(who, request)
        try:
            return qualifying.fitting(_content(said))
        except ValueError:
            raise Outage(Code.LOYALTY_DOWN, UNREADABLE) from None

    def written(self, report: Report) -> bytes:
        """See ports.Loyalty."""
        return baskets.written(report)

    async def deliver(self, who: Identifier, body: bytes) -> Answer[Quote]:
        """See ports.Loyalty. A success is a success whatever its body: then the quote has a flaw."""
        try:
            state, subtotal = baskets.head(body)
        except ValueError:
            return Refused(Code.LOYALTY_REFUSED, "the report itself can't be read")
        said = await self.sessions.exchange(who, self._basket(body, state))
        if not isinstance(said, Reply):
            return said
        try:
            return Applied(translate.quote(said.body, subtotal))
        except ValueError:
            return Applied(Quote(ZERO, UNREADABLE))

    def forget(self, who: Identifier) -> None:
        """See ports.Loyalty."""
        self.sessions.tokens.forget(who)

    async def aclose(self) -> None:
        """Closes the connections."""
        await self.sessions.http.aclose()

    def _account(self) -> Request:
        """In-store products, this location, also rewards activated in the app (contract C11, C33)."""
        here = self._here()
        query = (
            ("redemption_venue", "instore"),
            *((("location_id", here),) if here else ()),
            ("reward_states[]", "delivered"),
            ("reward_states[]", "active"),
        )
        return Request("GET", f"{self._settings.loyalty_base}/account", self._headers, query)

    def _basket(self, body: bytes, state: str) -> Request:
        url = f"{self._settings.loyalty_base}/baskets"
        return Request("POST", url, self._headers, body=body, state=state)


def _content(said: Reply | Trouble) -> bytes:
    """The body, where it is needed. Raises Outage."""
    if isinstance(said, Reply):
        return said.body
    raise Outage(said.code, said.detail)
