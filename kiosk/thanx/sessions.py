"""Calls in a member's name: one token a member for all APIs, made anew once when Thanx no longer takes it."""

from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus

from kiosk.domain.answer import Applied, NotApplied, Refused, Unknown
from kiosk.domain.member import Identifier
from kiosk.ports import Clock
from kiosk.thanx.exchange import Call, Reply, Request
from kiosk.thanx.http import Http
from kiosk.thanx.mint import Mint
from kiosk.thanx.settings import ThanxSettings
from kiosk.thanx.tokens import Token, Tokens
from kiosk.thanx.verdicts import verdict

Trouble = Refused | NotApplied | Unknown


class Sessions:
    """Shared by the Loyalty and the Consumer API: one connection, one limit, one token for each member."""

    def __init__(
        self,
        settings: ThanxSettings,
        clock: Clock,
        heard: Callable[[Call], None],
        http: Http | None = None,
    ) -> None:
        self.http = http or Http(clock, settings.deadline_s, heard)
        self.tokens = Tokens(clock)
        self._mint = Mint(settings, self.http)

    async def exchange(self, who: Identifier, request: Request) -> Reply | Trouble:
        """A good reply, or how the call ended.

        The first 401 of a visit gets a new token and the same bytes once more; after that a 401 is an end.
        """
        said = await self._attempt(who, request)
        is_turned_away = isinstance(said, Reply) and said.status == HTTPStatus.UNAUTHORIZED
        if is_turned_away and self.tokens.may_renew(who):
            self.tokens.spoil(who)
            said = await self._attempt(who, request)
        if not isinstance(said, Reply):
            return said
        return verdict(said) or said

    async def _attempt(self, who: Identifier, request: Request) -> Reply | Trouble:
        token = self.tokens.of(who) or await self._minted(who)
        if not isinstance(token, Token):
            return token
        headers = {**request.headers, "Authorization": f"Bearer {token.value}"}
        return await self.http.send(replace(request, headers=headers))

    async def _minted(self, who: Identifier) -> Token | Refused | NotApplied:
        """A new token. Whatever became of an unanswered wish for one: the call itself was not made."""
        said = await self._mint.token(who)
        if isinstance(said, Unknown):
            return NotApplied(said.code, said.detail)
        if isinstance(said, Applied):
            self.tokens.keep(who, said.value)
            return said.value
        return said
