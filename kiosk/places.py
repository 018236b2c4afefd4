"""Where the house finds what it ships: QML, fonts, pictures, sounds, words, the demo menu."""

from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder of shipped resources: inside the installed package, else beside it in a checkout.

    Raises FileNotFoundError when the installation is damaged and neither folder exists.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"the kiosk's resources are missing beside {package}")
