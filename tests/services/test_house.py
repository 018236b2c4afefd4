import pytest

from kiosk.domain.menu import Dining
from kiosk.services.house import Manners


def test_a_site_has_the_times_of_the_design_unless_told_otherwise() -> None:
    manners = Manners()
    assert (manners.idle_s, manners.warning_s, manners.done_s, manners.debounce_s) == (60, 30, 30, 0.4)
    assert manners.dinings == (Dining.EAT_IN, Dining.TAKE_AWAY)


def test_manners_do_not_change_while_the_house_is_open() -> None:
    with pytest.raises(AttributeError):
        Manners().idle_s = 1  # type: ignore[misc]
