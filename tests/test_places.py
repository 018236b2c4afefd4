"""The shipped resources are found in a checkout and inside an installed wheel."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk import places

CHECKOUT = Path(__file__).resolve().parent.parent


def test_a_checkout_has_them_beside_the_package() -> None:
    assert places.resources() == CHECKOUT / "resources"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    return next(out.glob("*.whl"))


def test_a_wheel_carries_every_resource(wheel: Path) -> None:
    shipped = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("kiosk/resources/")}
    files = [file for file in (CHECKOUT / "resources").rglob("*") if file.is_file()]
    assert {f"kiosk/{file.relative_to(CHECKOUT)}" for file in files} == shipped


def test_an_installed_wheel_finds_its_own(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    script = "from kiosk.places import resources; print(resources())"
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert run.stdout.strip() == str(tmp_path / "kiosk" / "resources")


def test_a_damaged_installation_is_named(tmp_path: Path) -> None:
    package = tmp_path / "kiosk"
    package.mkdir()
    (package / "places.py").write_text(Path(places.__file__).read_text())
    script = "import places; places.resources()"
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=package, check=False, capture_output=True, text=True
    )
    assert run.returncode != 0
    assert "the kiosk's resources are missing beside" in run.stderr
