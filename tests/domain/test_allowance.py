from kiosk.domain.allowance import allowed
from kiosk.domain.member import OfferId
from kiosk.domain.offers import Hindrance, Standing
from tests.builders import a_reward

FITS, FITS_TOO = Standing(a_reward("one")), Standing(a_reward("two"))
DEAR = Standing(a_reward("three"), hindrance=Hindrance.SPEND_MORE)
ALL = (FITS, FITS_TOO, DEAR)


def _why(takes_code: bool, *fitting: str, is_asked: bool = True) -> list[tuple[str, Hindrance | None]]:
    asked = frozenset(map(OfferId, fitting)) if is_asked else None
    return [(each.offer.id, each.hindrance) for each in allowed(ALL, takes_code=takes_code, fitting=asked)]


def test_nothing_is_hindered_that_nobody_hinders() -> None:
    assert allowed(ALL, takes_code=False, fitting=None) == ALL


def test_without_a_code_every_offer_that_fits_wants_one() -> None:
    assert _why(True, is_asked=False) == [
        ("one", Hindrance.CODE_NEEDED), ("two", Hindrance.CODE_NEEDED), ("three", Hindrance.SPEND_MORE),
    ]  # fmt: skip


def test_what_thanx_would_not_take_is_not_offered_and_goes_down() -> None:
    assert _why(False, "two") == [("two", None), ("one", Hindrance.NOT_NOW), ("three", Hindrance.SPEND_MORE)]
    assert [why for _, why in _why(True, "two")] == [
        Hindrance.NOT_NOW, Hindrance.CODE_NEEDED, Hindrance.SPEND_MORE,
    ]  # fmt: skip


def test_what_thanx_says_of_an_offer_that_does_not_fit_changes_nothing() -> None:
    assert dict(_why(False, "three"))["three"] is Hindrance.SPEND_MORE
