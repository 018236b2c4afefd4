"""Every state still looks as it was recorded. Anew: `kiosk screens --record tests/screens/references`."""

import subprocess
import sys
import tempfile
from pathlib import Path

REFERENCES = Path(__file__).parent / "references"


def test_every_screen_looks_as_recorded() -> None:
    """In a process of its own: no font of this machine, and always drawn in the same order.

    What differs stays where the lines say, for who looks.
    """
    out = Path(tempfile.mkdtemp(prefix="kiosk-screens-"))
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", "screens", "--compare", str(REFERENCES), "--out", str(out)],
        check=False,
        capture_output=True,
        text=True,
        timeout=540,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout.endswith("compared, 0 differ\n")
    out.rmdir()
