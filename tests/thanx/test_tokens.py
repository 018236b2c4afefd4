from kiosk.domain.member import IdentifiedBy
from kiosk.thanx.tokens import Token, Tokens
from tests.builders import an_identifier
from tests.clock import TurnedClock

PHONE = an_identifier("+14155550101", IdentifiedBy.PHONE)
MEMBER = an_identifier()
OTHER = an_identifier("samr7420kfdp")


def test_a_token_is_kept_until_shortly_before_its_end() -> None:
    clock = TurnedClock()
    tokens = Tokens(clock)
    token = Token("abc", 900)
    tokens.keep(PHONE, token)
    clock.turn(869)
    assert tokens.of(PHONE) is token
    clock.turn(1)
    assert tokens.of(PHONE) is None


def test_one_token_has_many_names_and_goes_with_all_of_them() -> None:
    tokens = Tokens(TurnedClock())
    tokens.keep(PHONE, Token("abc", 900))
    tokens.keep(OTHER, Token("xyz", 900))
    tokens.also(PHONE, MEMBER)
    assert tokens.of(MEMBER) is tokens.of(PHONE)
    tokens.forget(MEMBER)
    assert tokens.of(PHONE) is None
    assert tokens.of(OTHER) is not None
    tokens.forget(MEMBER)


def test_a_spoilt_token_is_replaced_under_all_its_names() -> None:
    tokens = Tokens(TurnedClock())
    tokens.keep(PHONE, Token("abc", 900))
    tokens.also(PHONE, MEMBER)
    tokens.spoil(MEMBER)
    assert tokens.of(PHONE) is None
    fresh = Token("new", 900)
    tokens.keep(PHONE, fresh)
    assert tokens.of(MEMBER) is fresh


def test_what_has_expired_is_dropped_when_the_next_one_comes() -> None:
    clock = TurnedClock()
    tokens = Tokens(clock)
    tokens.keep(PHONE, Token("abc", 900))
    clock.turn(901)
    tokens.keep(OTHER, Token("xyz", 900))
    tokens.also(PHONE, MEMBER)
    assert tokens.of(MEMBER) is None


def test_spoiling_or_naming_what_is_not_kept_does_nothing() -> None:
    tokens = Tokens(TurnedClock())
    tokens.spoil(PHONE)
    tokens.also(PHONE, MEMBER)
    assert tokens.of(MEMBER) is None


def test_a_token_is_not_printed() -> None:
    assert "abc" not in repr(Token("abc", 900))
