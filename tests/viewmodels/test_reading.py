from kiosk.domain.ease import LOUDEST, Ease
from kiosk.domain.visit import SignInBy, SigningIn, Stage
from kiosk.viewmodels.reading import ReadingViewModel, present
from tests.builders import a_basket, a_paid_order
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import BURGER, ONE_BURGER, a_snapshot


def test_it_is_on_for_who_asked_for_it() -> None:
    assert present(a_snapshot(eases=frozenset({Ease.SPOKEN}))).is_on
    assert not present(a_snapshot(eases=frozenset({Ease.REACH}))).is_on


def test_what_was_typed_is_only_counted() -> None:
    typed = SigningIn(SignInBy.PHONE, "4155550142")
    shown = present(a_snapshot(stage=Stage.SIGN_IN, signing_in=typed, basket=ONE_BURGER))
    assert (shown.typed, shown.count, shown.total) == (10, 1, "$12.85")
    assert "4155" not in repr(shown)


def test_what_costs_something_is_told_as_the_language_writes_it() -> None:
    assert present(a_snapshot(basket=ONE_BURGER, language="fr")).total == "12,85\N{NO-BREAK SPACE}$"


def test_who_searches_by_ear_hears_what_was_typed_and_how_much_there_is() -> None:
    listening = frozenset({Ease.SPOKEN})
    shown = present(a_snapshot(stage=Stage.SEARCH, sought="so ", eases=listening))
    assert (shown.sought, shown.found) == ("so", 1)
    assert present(a_snapshot(stage=Stage.SEARCH, sought="so")).sought == ""


def test_who_listens_hears_how_loud_it_is_by_now() -> None:
    shown = present(a_snapshot(eases=frozenset({Ease.SPOKEN}), volume=5, turns=2))
    assert (shown.volume, shown.loudest, shown.turns) == (5, LOUDEST, 2)


def test_what_was_paid_for_is_told_line_by_line_and_only_to_who_listens() -> None:
    order = a_paid_order("order-1", a_basket(BURGER, BURGER))
    parts = {"stage": Stage.DONE, "finished": order}
    assert present(a_snapshot(**parts)).receipt == ""
    shown = present(a_snapshot(**parts, eases=frozenset({Ease.SPOKEN})))
    assert shown.receipt == "2 Burger, $23.80."


def test_words_become_an_intent() -> None:
    asked = Recording()
    ReadingViewModel(asked.intents).say("Menu.")
    assert asked.heard == [("say", "Menu.")]
