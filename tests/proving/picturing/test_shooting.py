from PySide6.QtGui import QGuiApplication, QImage

from kiosk.domain.brand import Brand
from kiosk.proving.picturing.shooting import shoot, sittings
from kiosk.proving.picturing.ways import Way
from kiosk.shell.loop import run
from tests.builders import a_menu

WAYS = (Way("en", 360, 640), Way("ar", 360, 640, ("dark",)), Way("fr"))


def test_only_what_is_wanted_is_drawn() -> None:
    found = sittings(a_menu(), Brand(), WAYS, lambda way, name: way.language != "fr" and "10-staff" in name)
    assert [sitting.way for sitting in found] == [WAYS[0], WAYS[1]]
    assert {state.snapshot.visit.language for state in found[1].states} == {"ar"}
    assert all(state.name.startswith("10-staff") for sitting in found for state in sitting.states)


def test_each_is_handed_over_and_counted(qapp: QGuiApplication) -> None:
    drawn: dict[str, QImage] = {}
    done: list[str] = []

    async def main(_leaving: object) -> None:
        for sitting in sittings(a_menu(), Brand(), WAYS, lambda way, name: name == "09-closed"):
            if sitting.way.width_px == 360:
                await shoot(
                    sitting,
                    Brand(),
                    lambda way, name, picture: drawn.update({f"{name} {way}": picture}),
                    lambda: done.append(""),
                )

    run(qapp, main)
    assert list(drawn) == ["09-closed en-360x640", "09-closed ar-360x640-dark"]
    assert len(done) == 2
    light, dark = drawn.values()
    assert light != dark
