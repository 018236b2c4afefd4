from typing import Any

import pytest

from kiosk.domain.menu import GroupKind, OptionGroup
from kiosk.domain.money import Money
from kiosk.menus.checks import Checks
from kiosk.menus.finding import Findings
from kiosk.menus.groups import Groups

_TWO = [{"id": "small", "name": "Small"}, {"id": "large", "name": "Large", "price": 1}]


def _read(*entries: Any) -> tuple[dict[str, OptionGroup], list[str]]:
    findings = Findings()
    groups = Groups(Checks(findings, "en"), ["milk"]).read(list(entries))
    return groups, [str(each) for each in findings.faults]


def _size(**parts: Any) -> dict[str, Any]:
    return {"id": "size", "name": "Size", "options": _TWO, "minimum": 1, "preset": ["small"]} | parts


def test_a_choice_takes_one_and_the_other_kinds_take_all() -> None:
    extras = {"id": "more", "name": "More", "kind": "extra", "options": [{"id": "a", "name": "A"}]}
    groups, faults = _read(_size(), extras)
    assert faults == []
    size = groups["size"]
    assert (size.kind, size.minimum, size.maximum, size.preset) == (GroupKind.CHOICE, 1, 1, ("small",))
    assert [option.price for option in size.options] == [Money(0), Money(100)]
    assert (groups["more"].minimum, groups["more"].maximum) == (0, 1)


@pytest.mark.parametrize(
    ("parts", "fault"),
    [
        ({"options": []}, "it has no options"),
        ({"minimum": 3}, "3 of 2 options can't be chosen"),
        ({"free": 2}, "2 of at most 1 can't be free"),
        ({"free": -1}, "-1 of at most 1 can't be free"),
        ({"minimum": -1}, "-1 of 2 options can't be chosen"),
        ({"minimum": 2}, "at most 1 and at least 2 is impossible"),
        ({"maximum": 0, "minimum": 0, "preset": []}, "at most 0 and at least 0 is impossible"),
        ({"preset": ["smal"]}, "there is no option smal, did you mean small?"),
        ({"preset": ["small", "large"]}, "2 are preset, but at most 1 may be"),
    ],
)
def test_a_group_that_nobody_can_answer(parts: dict[str, Any], fault: str) -> None:
    assert fault in _read(_size(**parts))[1][0]


def test_faults_of_an_option_are_told_with_its_place() -> None:
    wrong = {
        "id": "huge",
        "name": {"es": "Enorme"},
        "price": "free",
        "allergens": ["silk"],
        "spoils": ["nice"],
    }
    _, faults = _read(_size(options=[*_TWO, wrong, "tiny"]), "no group")
    assert [fault.split(": ")[0] for fault in faults] == [
        "group 1 (size), option 3 (huge), name",
        "group 1 (size), option 3 (huge), price",
        "group 1 (size), option 3 (huge), allergens",
        "group 1 (size), option 3 (huge), spoils",
        "group 1 (size), option 4",
        "group 2",
    ]


def test_an_option_is_one_in_the_whole_file() -> None:
    _, faults = _read(_size(), _size(id="other"))
    assert faults == [
        "group 2 (other), option 1 (small), id: there already is option small",
        "group 2 (other), option 2 (large), id: there already is option large",
    ]
