"""`kiosk demo`: a house on a hidden panel, and guests who order in it."""

import asyncio
import itertools
import logging
import random
import signal
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import segno

from kiosk.app import BRISK, POSED, Call, Keys, Kiosk, demo_house, load, panel_of, standing
from kiosk.config.sections import Config, Programme, Scanner
from kiosk.domain.ending import Unreachable
from kiosk.domain.trouble import Outage
from kiosk.logs import configure
from kiosk.proving.album import Album
from kiosk.proving.farewell import rates_last_visit
from kiosk.proving.guest import Person, Props
from kiosk.proving.guests import SCRIPTS
from kiosk.proving.people import everybody, read_people
from kiosk.proving.playing import Books, Result, play
from kiosk.proving.replaying import Replay, Replayed
from kiosk.proving.waiting import NeverCame
from kiosk.shell.display import prepare
from kiosk.shell.leaving import folder_of_its_own, leaving_cleanly
from kiosk.shell.session import made, read_session

_log = logging.getLogger(__name__)
# Among the first scripts is nobody who rates: members are not asked what nobody would answer.
_WHO_NEVER_RATES = SCRIPTS.index(rates_last_visit)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for. Without a configuration it is the demo house, without people whom that one knows."""

    config: Path | None = None
    people: Path | None = None
    pictures: Path | None = None
    orders: int = 5
    seed: int = 1
    first: int = 1
    record: Path | None = None


Script = Callable[[Props, Kiosk], Awaitable[None]]


def run_replay(wish: Wish, file: Path) -> Replayed:
    """Play a recorded visit. Raises Ending: NeverCame where it goes another way."""
    steps = read_session(file)
    named = read_people(wish.people) if wish.people else ()
    found: list[Replayed] = []
    # As in a house where all scripts are played: members may be asked how their last visit was.
    with prepared(replace(wish, orders=len(SCRIPTS))) as (site, known, codes):

        async def script(props: Props, kiosk: Kiosk) -> None:
            replay = Replay(props, named or known)
            kiosk.attendant.listen(replay.heard)
            found.append(await replay.play(steps))

        on_stage(site, codes, wish, script)
    return found[0]


def run_demo(wish: Wish, told: Callable[[Result], None]) -> int:
    """Play the visits and tell each result; 0 when every order reached its end. Raises Ending."""
    named = read_people(wish.people) if wish.people else ()
    ends: list[str] = []

    def noted(result: Result) -> None:
        told(result)
        ends.append(result.states[-1] if result.states else "nothing")

    with prepared(wish) as (site, known, codes):
        perform(site, named or known, codes, wish, noted)
    must_end(site, ends)
    return 0


@contextmanager
def prepared(wish: Wish) -> Iterator[tuple[Config, tuple[Person, ...], Path]]:
    """The house, whom its Thanx knows, and where codes are held up. Raises Ending."""
    for kept in (wish.pictures, wish.record):
        if kept is not None:
            made(kept)
    with _cut_short_by_signals(), folder_of_its_own() as folder:
        codes = folder / "codes"
        codes.mkdir()
        with _house(wish.config, codes, wish.orders) as (site, known):
            configure(site.log.level)
            prepare(panel_of(site), folder, is_hidden=True)
            yield site, known, codes


@contextmanager
def _cut_short_by_signals() -> Iterator[None]:
    """Also before the loop listens for them, and after: all is put away. Raises KeyboardInterrupt."""
    try:
        with leaving_cleanly():
            yield
    except SystemExit as wish:
        raise KeyboardInterrupt from wish


def perform(
    site: Config, people: Sequence[Person], codes: Path, wish: Wish, told: Callable[[Result], None]
) -> None:
    """Play the visits of the wish in the house of that site. Raises Ending; KeyboardInterrupt by a signal."""
    calls: list[Call] = []

    async def script(props: Props, kiosk: Kiosk) -> None:
        books = Books(kiosk.house.ledger, kiosk.house.outbox, lambda: calls)
        visits = range(wish.first - 1, wish.first - 1 + wish.orders)
        await play(props, books, people, visits, told)

    on_stage(site, codes, wish, script, calls.append)


def on_stage(
    site: Config, codes: Path, wish: Wish, script: Script, heard: Callable[[Call], None] = lambda _: None
) -> None:
    """Let somebody play before the screens of that site's house. Raises Ending; KeyboardInterrupt."""
    # After the platform is chosen: Qt reads its environment when it is loaded.
    from kiosk.proving.hand import Hand
    from kiosk.shell.loop import application, run
    from kiosk.shell.recording import recorded
    from kiosk.shell.window import Window

    keys = Keys(BRISK if wish.pictures is None else POSED, heard)

    async def main(_leaving: asyncio.Event) -> None:
        _end_by_signals()
        async with standing(site, keys) as kiosk:
            window = Window(kiosk.attendant, panel_of(site))
            try:
                window.show(windowed=True)
                await kiosk.attendant.open()
                _log.info("the kiosk is open")
                props = Props(
                    Hand(window.view),
                    lambda: kiosk.attendant.snapshot,
                    holding_up(codes),
                    kiosk.decline_next_card,
                    Album(window.grab, wish.pictures).keep,
                    random.Random(wish.seed),
                )
                with recorded(kiosk.attendant, window, wish.record):
                    await script(props, kiosk)
            finally:
                window.close()

    try:
        run(application(), main)
    except Outage as outage:
        raise Unreachable(f"the house can't sell: {outage.code}, {outage.detail}") from outage
    except asyncio.CancelledError as cut:
        raise KeyboardInterrupt from cut


def holding_up(codes: Path) -> Callable[[str], None]:
    """Who shows a code moves its picture before the scanner, whole and at once."""
    numbers = itertools.count(1)

    def hold_up(text: str) -> None:
        picture = codes / f"{next(numbers):06}.png"
        drawn = picture.with_suffix(".part")
        segno.make(text, micro=False).save(str(drawn), kind="png", scale=8, border=4)
        drawn.rename(picture)

    return hold_up


@contextmanager
def _house(path: Path | None, codes: Path, orders: int) -> Iterator[tuple[Config, tuple[Person, ...]]]:
    """The house and whom its Thanx knows."""
    if path is not None:
        yield replace(load(path), scanner=Scanner(str(codes))), ()
        return
    with demo_house(str(codes)) as (config, serving):
        asks = Programme(feedback=orders > _WHO_NEVER_RATES)
        people = (*everybody(serving.people), Person(joins_at="example.com"))
        yield replace(config, programme=asks), people


def _end_by_signals() -> None:
    """Nobody in the script waits for the wish to leave: the script itself is cut off, and all is put away."""
    task = asyncio.current_task()
    assert task is not None  # noqa: S101  asked inside a coroutine
    for wish in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(wish, task.cancel)


def must_end(site: Config, ends: Sequence[str]) -> None:
    """Raises NeverCame unless every order ended where orders of that site end."""
    last = "completed" if site.orders.handed_over == "at_once" else "billed"
    short = [f"{number} ({end})" for number, end in enumerate(ends, 1) if end != last]
    if short:
        raise NeverCame(f"not every order ended {last}: {', '.join(short)}")
