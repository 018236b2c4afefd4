"""Whether the clock is kept is the kernel's to say, or its keeper's mark."""

from pathlib import Path

from kiosk.devices.timekeeping import is_kept


def test_the_kernel_says_it_or_the_keepers_mark_or_nobody(tmp_path: Path) -> None:
    """Which of them depends on the machine, and stays the same there."""
    without, mark = is_kept(tmp_path / "mark"), tmp_path / "other mark"
    mark.touch()
    assert is_kept(mark) is (True if without is None else without)
