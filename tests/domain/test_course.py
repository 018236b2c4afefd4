from kiosk.domain.course import OPEN, Course, Duty, Phase


def test_three_phases_are_the_end_of_an_order() -> None:
    assert set(Phase) - OPEN == {Phase.DONE, Phase.REFUNDED, Phase.VOIDED}


def test_a_new_order_has_done_nothing_yet() -> None:
    assert Course() == Course(Phase.PLACED, ticket=Duty.NONE, receipt=Duty.NONE)


def test_a_duty_is_over_when_its_end_is_known() -> None:
    assert {duty for duty in Duty if duty.is_over} == {Duty.DONE, Duty.FAILED}
