from kiosk.domain.ending import Ending, Misuse, Unreachable


def test_each_ending_has_its_exit_code() -> None:
    assert [kind("why").code for kind in (Ending, Misuse, Unreachable)] == [1, 2, 3]
    assert str(Misuse("no such file")) == "no such file"
