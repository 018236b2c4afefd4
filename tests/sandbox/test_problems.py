"""Every problem is one the caller can catch by one name."""

import pytest

from kiosk.sandbox.problems import BadFaults, BadPeople, BadState, CannotListen, PortInUse, SandboxProblem


@pytest.mark.parametrize("problem", [BadFaults, BadPeople, BadState, CannotListen, PortInUse])
def test_one_name_for_all(problem: type[SandboxProblem]) -> None:
    with pytest.raises(SandboxProblem, match="one clear line"):
        raise problem("one clear line")


def test_a_port_in_use_is_one_that_can_not_be_listened_on() -> None:
    assert issubclass(PortInUse, CannotListen)
