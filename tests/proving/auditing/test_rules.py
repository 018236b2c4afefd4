"""Each rule finds what is wrong and nothing else. Ten pixels are a millimetre here."""

from dataclasses import replace

import pytest

from kiosk.proving.auditing.rules import judged
from kiosk.proving.auditing.seen import Area, Control, Screen, Writing

_BUTTON = Area(100, 100, 200, 200)
CONTROL = Control("window/pay", "Pay", _BUTTON, _BUTTON, is_primary=True)
_LINE = Area(400, 400, 300, 60)
WRITING = Writing("window/words", "Pay now", _LINE, _LINE, 70.0, (0, 0, 0), (255, 255, 255))
GOOD = Screen("pay", Area(0, 0, 1000, 1000), 10.0, (CONTROL,), (WRITING,), ("window/pay",))


def found(screen: Screen) -> list[str]:
    return [each.rule for each in judged(screen)]


def of_control(**changes: object) -> Screen:
    return replace(GOOD, controls=(replace(CONTROL, **changes),))  # type: ignore[arg-type]


def of_writing(**changes: object) -> Screen:
    return replace(GOOD, writings=(replace(WRITING, **changes),))  # type: ignore[arg-type]


def test_a_good_screen_has_no_findings() -> None:
    assert found(GOOD) == []


def _sized(side: float) -> dict[str, Area]:
    return {"area": Area(100, 100, side, 300), "shown": Area(100, 100, side, 300)}


def test_what_decides_is_twenty_millimetres_all_else_fifteen() -> None:
    assert found(of_control(**_sized(190))) == ["size"]
    assert found(of_control(**_sized(190), is_primary=False)) == []
    assert found(of_control(**_sized(140), is_primary=False)) == ["size"]


@pytest.mark.parametrize("change", [{"is_enabled": False}, {"is_covered": True}, {"shown": Area(0, 0, 0, 0)}])
def test_what_cannot_be_touched_may_be_small(change: dict[str, object]) -> None:
    assert found(of_control(**{**_sized(20), **change})) == []


def test_what_a_list_has_half_scrolled_away_is_judged_later() -> None:
    assert found(of_control(shown=Area(100, 100, 200, 50))) == []


def test_neighbours_keep_three_millimetres() -> None:
    near, far = Area(320, 100, 200, 200), Area(331, 100, 200, 200)
    other = replace(CONTROL, where="window/stop", area=near, shown=near)
    screen = replace(GOOD, controls=(CONTROL, other), focus_round=("window/pay", "window/stop"))
    assert found(screen) == ["gap"]
    assert found(replace(screen, controls=(CONTROL, replace(other, area=far, shown=far)))) == []
    assert found(replace(screen, controls=(CONTROL, replace(other, inside=("window/pay",))))) == []


def test_everything_has_a_name() -> None:
    assert found(of_control(name=" ")) == ["name"]


def test_in_reach_mode_nothing_is_above_the_line() -> None:
    assert found(replace(GOOD, reach_line=200.0)) == ["reach"]
    assert found(replace(GOOD, reach_line=100.0)) == []


def test_what_a_list_has_scrolled_above_the_line_cannot_be_touched_there() -> None:
    screen = of_control(area=Area(100, 350, 200, 300), shown=Area(100, 450, 200, 200))
    assert found(replace(screen, reach_line=440.0)) == []
    assert found(replace(screen, reach_line=460.0)) == ["reach"]


def test_words_of_a_drawing_belong_to_the_picture() -> None:
    drawn = {"size_px": 40.0, "colour": (200, 200, 200)}
    assert found(of_writing(**drawn)) == ["text", "contrast"]
    assert found(of_writing(**drawn, where="window/drawing/words")) == []


def test_capitals_are_large_enough_and_larger_in_large_text() -> None:
    assert found(of_writing(size_px=64.0)) == ["text"]
    assert found(replace(GOOD, is_large=True)) == ["text"]
    assert found(replace(of_writing(size_px=101.0), is_large=True)) == []


@pytest.mark.parametrize(
    ("text", "ink", "rules"),
    [
        ("Pay now", (0x77, 0x77, 0x77), ["contrast"]),
        ("Pay now", (0x70, 0x70, 0x70), []),
        ("$4.20", (0x70, 0x70, 0x70), ["contrast"]),
        ("4,20 $", (0x70, 0x70, 0x70), ["contrast"]),
        ("$4.20", (0x50, 0x50, 0x50), []),
    ],
)
def test_words_stand_out_and_prices_more(text: str, ink: tuple[int, int, int], rules: list[str]) -> None:
    assert found(of_writing(text=text, colour=ink)) == rules


@pytest.mark.parametrize(
    "change", [{"is_enabled": False}, {"where": "window/wordmark/1"}, {"around": None}, {"is_covered": True}]
)
def test_what_need_not_stand_out(change: dict[str, object]) -> None:
    assert found(of_writing(colour=(0xEE, 0xEE, 0xEE), **change)) == []


def test_no_words_are_cut() -> None:
    assert found(of_writing(is_cut=True)) == ["cut"]
    beyond = Area(900, 400, 200, 60)
    assert found(of_writing(area=beyond, shown=beyond)) == ["cut"]


def test_nothing_is_lost_but_what_something_else_covers() -> None:
    for made in (of_control, of_writing):
        assert found(made(beyond_px=40.0)) == ["lost"]
        assert found(made(beyond_px=1.0)) == []
        assert found(made(beyond_px=40.0, is_covered=True)) == []
    assert found(of_control(beyond_px=40.0, is_enabled=False)) == ["lost"]
    assert found(of_control(beyond_px=40.0, area=Area(0, 0, 0, 0), shown=Area(0, 0, 0, 0))) == []


def test_words_stay_on_what_they_stand_on() -> None:
    assert found(of_writing(spilled_px=9.0)) == ["spill"]
    assert found(of_writing(spilled_px=2.0)) == []
    assert found(of_writing(spilled_px=9.0, where="window/drawing/words")) == []
    assert found(of_writing(spilled_px=9.0, is_covered=True)) == []


def test_lines_end_between_words() -> None:
    assert found(of_writing(is_broken=True)) == ["break"]


def test_words_do_not_stand_on_words() -> None:
    for down, rules in ((20, ["overlap"]), (58, []), (90, [])):
        area = Area(500, 400 + down, 300, 60)
        other = replace(WRITING, where="window/more", text="More", area=area, shown=area)
        assert found(replace(GOOD, writings=(WRITING, other))) == rules


def test_words_do_not_end_under_a_button() -> None:
    for at, rules in ((250, ["overlap"]), (120, []), (310, [])):
        area = Area(at, 150, 80, 60)
        assert found(of_writing(area=area, shown=area)) == rules
    own = Area(250, 150, 80, 60)
    assert found(of_writing(area=own, shown=own, where="window/pay/words")) == []


def test_every_word_is_in_the_guests_language() -> None:
    assert found(replace(GOOD, foreign=frozenset({"Pay now"}))) == ["language"]
    assert found(replace(GOOD, foreign=frozenset({"Pay"}))) == []


def test_a_letter_on_a_key_is_what_it_types() -> None:
    for where, text, rules in (
        ("window/key-v/2/0", "V", []),
        ("window/mark", "V", ["language"]),
        ("window/key-space/2/0", "Space", ["language"]),
    ):
        assert found(replace(of_writing(where=where, text=text), foreign=frozenset({text}))) == rules


@pytest.mark.parametrize("text", ["\u200e$25.00 في بطاقة", "Maya R. · 11:56 ص"])
def test_what_is_read_from_the_right_begins_there(text: str) -> None:
    assert found(of_writing(text=text)) == ["direction"]
    word, _, rest = text.partition(" ")
    assert found(of_writing(text=f"\u2068{word}\u2069 {rest.replace('R. ', '')}")) == []


@pytest.mark.parametrize("text", ["\u200e$25.00", "Maya R.", "3 أطباق", "توفّر \u200e$4.20.", "a\u2069 b"])
def test_words_that_begin_where_they_are_read_are_left(text: str) -> None:
    assert found(of_writing(text=text)) == []


def test_a_keyboard_gets_everywhere() -> None:
    assert found(replace(GOOD, focus_round=())) == ["focus"]
