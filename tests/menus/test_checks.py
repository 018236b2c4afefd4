from kiosk.domain.words import Words
from kiosk.menus.checks import Checks, numbered
from kiosk.menus.finding import Findings


def _checks() -> tuple[Checks, Findings]:
    findings = Findings()
    return Checks(findings, "en"), findings


def _told(findings: Findings) -> list[str]:
    return [str(each) for each in findings.faults]


def test_a_value_that_cannot_be_read_is_noted_and_replaced() -> None:
    checks, findings = _checks()
    assert checks.value("item 1, price", lambda: int("four"), 0) == 0
    assert checks.value("item 1, price", lambda: int("4"), 0) == 4
    assert _told(findings) == ["item 1, price: invalid literal for int() with base 10: 'four'"]


def test_texts_need_the_language_of_the_file() -> None:
    checks, findings = _checks()
    assert checks.words("item 1, name", "Soup") == Words("Soup")
    assert checks.words("item 1, name", {"es": "Sopa"}) == Words("")
    assert _told(findings) == ["item 1, name: the text in en is missing"]


def test_an_id_is_given_once_for_its_kind() -> None:
    checks, findings = _checks()
    for kind in ("item", "group", "item"):
        checks.once(f"{kind} 1", kind, "soup")
    checks.once("item 2", "item", "hot soup")
    assert _told(findings)[0] == "item 1, id: there already is item soup"
    assert _told(findings)[1].startswith("item 2, id: an id is 1 to 64 letters")


def test_calories_are_not_negative() -> None:
    checks, findings = _checks()
    assert [checks.calories("item 1", calories) for calories in (None, 0, 380)] == [None, 0, 380]
    checks.calories("item 1", -1)
    assert _told(findings) == ["item 1, calories: they can't be negative, as -1 is"]


def test_names_lead_somewhere_or_a_near_one_is_named() -> None:
    checks, findings = _checks()
    assert checks.known("item 1", "allergen", ["milk", "weat", "xyz"], ["milk", "wheat"]) == {"milk"}
    assert _told(findings) == [
        "item 1: there is no allergen weat, did you mean wheat?",
        "item 1: there is no allergen xyz",
    ]


def test_entries_are_called_by_number_and_by_id_if_there_is_one() -> None:
    places = [place for place, _ in numbered("item", [{"id": "soup"}, {"id": 7}, "soup"])]
    assert places == ["item 1 (soup)", "item 2", "item 3"]
