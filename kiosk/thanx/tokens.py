"""Access tokens while they live, under every name their member is known by. Memory only (contract 4.1)."""

from dataclasses import dataclass, field

from kiosk.domain.member import Identifier
from kiosk.ports import Clock

# A token that ends while its call is on the way would cost a 401 and a second token.
_MARGIN_S = 30.0


@dataclass(frozen=True, slots=True)
class Token:
    """A member's access token and how long it was good for when it came."""

    value: str = field(repr=False)
    good_for_s: float


@dataclass(eq=False, slots=True)
class _Kept:
    """One member's token; shared by all the names of that member."""

    token: Token
    until_s: float
    is_spoilt: bool = False
    is_renewed: bool = False


class Tokens:
    """Tokens by Identifier. Ages are counted on the monotonic clock: Thanx's `created_at` is not asked."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._kept: dict[Identifier, _Kept] = {}

    def of(self, who: Identifier) -> Token | None:
        """A token that is still good, or None."""
        kept = self._kept.get(who)
        return kept.token if kept and self._is_good(kept) else None

    def keep(self, who: Identifier, token: Token) -> None:
        """Remember it under `who` and the names that go with it; whatever else has expired meanwhile goes."""
        until_s = self._clock.monotonic_s() + token.good_for_s - _MARGIN_S
        kept = self._kept.setdefault(who, _Kept(token, until_s))
        kept.token, kept.until_s = token, until_s
        kept.is_renewed, kept.is_spoilt = kept.is_spoilt, False
        self._kept = {name: each for name, each in self._kept.items() if each is kept or self._is_good(each)}

    def also(self, who: Identifier, name: Identifier) -> None:
        """The same member by another name."""
        if (kept := self._kept.get(who)) is not None:
            self._kept[name] = kept

    def spoil(self, who: Identifier) -> None:
        """Thanx does not take it any more; the names stay for the token that follows."""
        if (kept := self._kept.get(who)) is not None:
            kept.until_s, kept.is_spoilt = self._clock.monotonic_s(), True

    def may_renew(self, who: Identifier) -> bool:
        """Not a token that came in place of a spoilt one: Thanx would not take a third either."""
        kept = self._kept.get(who)
        return kept is None or not kept.is_renewed

    def forget(self, who: Identifier) -> None:
        """Drop the token with every name it is kept under."""
        if (gone := self._kept.get(who)) is not None:
            self._kept = {name: kept for name, kept in self._kept.items() if kept is not gone}

    def _is_good(self, kept: _Kept) -> bool:
        return self._clock.monotonic_s() < kept.until_s
