from dataclasses import replace

from kiosk.domain.menu import GroupId, OptionId
from kiosk.domain.visit import OpenItem
from kiosk.viewmodels.choices import GroupRow, group_rows
from tests.builders import a_group, a_size, an_item, an_option


def group_of(found: OpenItem) -> GroupRow:
    return group_rows(found, "en")[0]


def opened(*chosen: str) -> OpenItem:
    return OpenItem(an_item(groups=(a_group(maximum=1),)), frozenset(map(OptionId, chosen)))


def test_a_group_says_how_many() -> None:
    row = group_of(OpenItem(an_item(groups=(a_size(),)), frozenset()))
    assert (row.group_id, row.name, row.kind) == ("size", "Size", "choice")
    assert (row.is_required, row.minimum, row.maximum, row.chosen) == (True, 1, 1, 0)


def test_the_group_without_its_choice_is_framed() -> None:
    found = OpenItem(an_item(groups=(a_size(), a_group())), frozenset(), missing=GroupId("size"))
    assert [row.is_missing for row in group_rows(found, "en")] == [True, False]


def test_an_option_that_costs_nothing_has_no_price() -> None:
    options = group_of(OpenItem(an_item(groups=(a_size(),)), frozenset())).options
    assert [option.price for option in options] == ["", "+$1.00"]


def test_round_is_exactly_one() -> None:
    must = group_of(OpenItem(an_item(groups=(a_size(),)), frozenset())).options
    assert [option.is_round for option in must] == [True, True]
    assert [option.is_round for option in group_of(opened()).options] == [False, False]


def test_the_chosen_are_ticked() -> None:
    assert [option.is_chosen for option in group_of(opened("bacon")).options] == [False, True]


def test_a_full_group_takes_no_more_but_lets_go() -> None:
    options = (an_option("a"), an_option("b"), an_option("c"))
    found = OpenItem(
        an_item(groups=(a_group("extras", options, maximum=2),)), frozenset({OptionId("a"), OptionId("b")})
    )
    assert [option.may_choose for option in group_of(found).options] == [True, True, False]


def test_where_one_is_allowed_another_takes_its_place() -> None:
    assert [option.may_choose for option in group_of(opened("bacon")).options] == [True, True]


def test_sold_out_is_said() -> None:
    options = (an_option(), replace(an_option("bacon"), sold_out=True))
    found = OpenItem(an_item(groups=(a_group("extras", options),)), frozenset())
    assert [option.is_sold_out for option in group_of(found).options] == [False, True]
