import pytest

from kiosk.domain import tint

OWN = {name: "#FFFFFF" for _, grounds, _ in tint.NEEDED for name in grounds} | {
    over: "#000000" for over, _, _ in tint.NEEDED
}


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#FFFFFF", 1.0), ("#767676", "#FFFFFF", 4.54)],
)
def test_contrast_is_what_the_guidelines_say(one: str, other: str, ratio: float) -> None:
    assert tint.ratio(one, other) == pytest.approx(ratio, abs=0.01)
    assert tint.ratio(other, one) == tint.ratio(one, other)


def test_colours_are_mixed() -> None:
    assert tint.mixed("#000000", "#FFFFFF", 0.5) == "#808080"
    assert tint.mixed("#102030", "#FFFFFF", 0) == "#102030"


def test_what_is_too_weak_is_told_with_what_is_needed() -> None:
    own = OWN | {"over_accent": "#FFFFFF", "over_danger": "#FFFFFF"}
    assert list(tint.weak(own | {"accent": "#000000", "accent_press": "#000000", "danger": "#000000"})) == []
    faint = own | {"accent": "#000000", "accent_press": "#000000", "danger": "#000000", "ink": "#777777"}
    found = list(tint.weak(faint))
    assert {(each.over, each.needed) for each in found} == {("ink", 7.0)}
    assert found[0].ratio == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("accent", "over"), [("#7A1FA2", "#FFFFFF"), ("#9CCBF2", "#000000")])
def test_an_accent_brings_its_tones_along(accent: str, over: str) -> None:
    own = OWN | {"ink": "#000000" if over == "#FFFFFF" else "#FFFFFF", "raised": "#FFFFFF"}
    worn = tint.dressed(own, {"accent": accent})
    assert worn["over_accent"] == over
    assert len({worn[name] for name in ("accent", "accent_press", "accent_soft")}) == 3
    kept = tint.dressed(own, {"accent": accent, "accent_soft": "#ABCDEF"})
    assert kept["accent_soft"] == "#ABCDEF"


def test_without_an_accent_nothing_follows() -> None:
    assert tint.dressed(OWN, {"paper": "#FAFAFA"}) == OWN | {"paper": "#FAFAFA"}
