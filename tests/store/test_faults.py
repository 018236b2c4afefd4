from kiosk.domain.ending import Ending
from kiosk.store.faults import Contradiction, StoreError


def test_a_store_that_cannot_be_used_ends_a_command_as_something_outside() -> None:
    fault: Ending = StoreError("it is no database")
    assert (fault.code, str(fault)) == (3, "it is no database")


def test_a_fault_of_the_program_is_no_ending() -> None:
    assert not issubclass(Contradiction, Ending)
