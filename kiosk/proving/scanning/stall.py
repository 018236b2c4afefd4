"""Whether the screens keep their pace while the scanner works: a visit without a camera, and with one."""

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2

from kiosk.app import demo_house, panel_of, standing
from kiosk.config.sections import Config, Scanner
from kiosk.logs import configure
from kiosk.proving.frames.conditions import HEIGHT, WIDTH
from kiosk.proving.frames.sequence import FRAMES_A_SECOND, sequences
from kiosk.proving.waiting import until
from kiosk.services.attendant import Attendant
from kiosk.shell.display import prepare

Line = dict[str, object]

_SIGNING_IN_S, _BROWSING_S = 4.0, 0.6
_HANDS = 2


def run_stall(seed: int, seconds: float, told: Callable[[Line], None]) -> None:
    """Tell a line for each way, the one without a camera first. Raises Ending."""
    with tempfile.TemporaryDirectory(prefix="kiosk-") as name:
        folder = Path(name)
        video = filmed(folder / "hands.avi", seed)
        (folder / "codes").mkdir()
        with demo_house(str(folder / "codes")) as (site, _serving):
            configure(site.log.level)
            prepare(panel_of(site), folder, is_hidden=True)
            from kiosk.shell.loop import application, run

            async def main(_leaving: asyncio.Event) -> None:
                for camera, source in (("off", site.scanner.source), ("on", str(video))):
                    house = replace(site, scanner=Scanner(str(source), sound=False))
                    line = await _visited(house, seconds, sees=camera == "on")
                    told({"part": "stall", "camera": camera, **line})

            run(application(), main)


def filmed(path: Path, seed: int) -> Path:
    """Hands that bring phones before the camera, as a video of 30 frames a second."""
    writer = cv2.VideoWriter(
        str(path), cv2.VideoWriter.fourcc(*"MJPG"), FRAMES_A_SECOND, (WIDTH, HEIGHT), isColor=True
    )
    for sequence in sequences(seed, _HANDS):
        for frame in sequence.frames():
            writer.write(cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR))
    writer.release()
    return path


async def _visited(site: Config, seconds: float, *, sees: bool) -> Line:
    # After the platform is chosen: Qt reads its environment when it is loaded.
    from kiosk.proving.scanning.pace import Pace
    from kiosk.proving.scanning.ticks import Ticks
    from kiosk.shell.window import Window

    shown: list[int] = []
    async with standing(site) as kiosk:
        window = Window(kiosk.attendant, panel_of(site))
        pace, ticks = Pace(), Ticks(window.live, window.view)
        try:
            window.show(windowed=True)
            await kiosk.attendant.open()
            window.live.changed.connect(lambda: shown.append(1))
            # Every screen is made once before it is measured, and the camera has begun.
            await _once_round(kiosk.attendant)
            kiosk.attendant.open_sign_in()
            await until(lambda: bool(shown) or not sees, what="a picture of the camera")
            shown.clear()
            ticks.forget()
            pace.start()
            loop = asyncio.get_running_loop()
            ends = loop.time() + seconds
            while loop.time() < ends:
                await _once_round(kiosk.attendant)
            pace.stop()
        finally:
            pace.stop()
            window.close()
    return {**pace.line(), "pictures": len(shown), **ticks.line()}


async def _once_round(attendant: Attendant) -> None:
    """As guests do: sign-in is open for a while, then the menu, a dish, the order."""
    menu = attendant.snapshot.menu
    attendant.start(attendant.snapshot.dinings[0])
    attendant.open_sign_in()
    await asyncio.sleep(_SIGNING_IN_S)
    attendant.not_now()
    for category in menu.categories[:3]:
        attendant.show_category(category.id)
        await asyncio.sleep(_BROWSING_S)
    attendant.open_item(menu.items[0].id)
    await asyncio.sleep(_BROWSING_S)
    attendant.confirm_item()
    attendant.open_cart()
    await asyncio.sleep(_BROWSING_S)
    attendant.leave()
