from kiosk.domain.visit import Stage
from kiosk.proving.states import every
from tests.builders import a_group, a_menu, a_size, an_item

MENU = a_menu(an_item(groups=(a_group(),)), an_item("soda", groups=(a_size(),)), an_item("salad"))
STATES = {state.name: state.snapshot for state in every(MENU)}


def test_what_waits_is_told_offered_and_asked_for() -> None:
    told = {name: STATES[name].parking for name in STATES if name.startswith("08-idle")}
    assert {name: (bool(each.code), each.may_choose) for name, each in told.items()} == {
        "08-idle": (True, False), "08-idle-empty": (False, False),
        "08-idle-member": (False, True), "08-idle-member-kept": (True, True),
    }  # fmt: skip
    assert STATES["01-attract-continue"].parking.has_others
    asked = [each for each in STATES.values() if each.visit.stage is Stage.RESUME]
    assert {(bool(each.visit.resuming.typed), each.visit.resuming.is_wrong) for each in asked} >= {
        (False, False), (True, False), (False, True),
    }  # fmt: skip
    assert any(each.parking.closed_s for each in asked)
