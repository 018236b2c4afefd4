import pytest

from kiosk.domain.allergens import SIGNS, sign

EUROPE = (
    "gluten", "crustaceans", "eggs", "fish", "peanuts", "soybeans", "milk", "nuts", "celery", "mustard",
    "sesame", "sulphites", "lupin", "molluscs",
)  # fmt: skip
STATES = ("milk", "eggs", "fish", "shellfish", "tree_nuts", "peanuts", "wheat", "soybeans", "sesame")


def test_what_the_law_names_has_a_sign_of_its_own() -> None:
    assert len({sign(code) for code in EUROPE} - {""}) == len(EUROPE)
    assert len({sign(code) for code in STATES} - {""}) == len(STATES)
    assert {sign(code) for code in EUROPE} == set(SIGNS.values())


@pytest.mark.parametrize("code", ["tree_nuts", "tree-nuts", "Tree nuts", " TREE  NUTS "])
def test_the_way_of_writing_does_not_matter(code: str) -> None:
    assert sign(code) == "tree-nuts"


def test_what_nobody_knows_has_none() -> None:
    assert sign("buckwheat") == ""
