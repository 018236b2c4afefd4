import pytest

from kiosk.domain.member import OfferKind, RewardKind
from kiosk.proving.certifying.cast import Cast, NotHere
from kiosk.proving.certifying.play import Noted, Play
from kiosk.proving.certifying.record import Record
from kiosk.proving.certifying.recorder import Recorder


def test_a_dish_with_an_option_was_ordered_on_its_sheet(record: Record) -> None:
    touches = [touch.what for touch in record.done("phone")]
    assert "addToOrder" in touches
    order = record.order("phone")
    assert order is not None
    assert any(line.modifiers for line in order.lines)


def test_what_is_typed_is_not_written_down(record: Record) -> None:
    typed = {touch.what for touch in record.touches if touch.what.startswith("key")}
    assert typed == {"key"}


def test_the_tester_looks_beside_the_guest(record: Record) -> None:
    assert [look.when for look in record.looks if look.scene == "declined"] == ["before", "locked", "voided"]


class Nobody:
    """A guest without any offer, and a finger that touches nothing."""

    def offers(self, _: OfferKind, __: tuple[str, ...]) -> list[object]:
        return []

    async def tap(self, name: str) -> None:
        """Nothing happens."""


def test_who_has_nothing_of_that_kind_leaves_the_scene_to_others() -> None:
    play = Play(None, Recorder(), Cast(()), [], lambda _: None)  # type: ignore[arg-type]
    with pytest.raises(NotHere, match="amount reward"):
        play.wanted(Nobody(), OfferKind.REWARD, RewardKind.AMOUNT)  # type: ignore[arg-type]
    with pytest.raises(NotHere, match="no test member has the five"):
        play.wanted(Nobody(), OfferKind.REWARD, RewardKind.AMOUNT, "five")  # type: ignore[arg-type]
    play.bad_day("down", "/baskets", 3)
    assert [(each.what, each.count) for each in play.plans] == [("down", 3)]
    assert isinstance(Noted(Nobody(), play.recorder), Noted)
