from kiosk.domain.ease import Ease
from kiosk.domain.visit import SignInBy, SigningIn, Stage
from kiosk.viewmodels.reading import ReadingViewModel, present
from tests.viewmodels.recording import Recording
from tests.viewmodels.snapshots import ONE_BURGER, a_snapshot


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


def test_words_become_an_intent() -> None:
    asked = Recording()
    ReadingViewModel(asked.intents).say("Menu.")
    assert asked.heard == [("say", "Menu.")]
