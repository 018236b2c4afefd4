from kiosk.domain.staff import Role, may_void


def test_taking_money_back_needs_a_shift_lead() -> None:
    assert {role: may_void(role) for role in Role} == {Role.CREW: False, Role.LEAD: True}
