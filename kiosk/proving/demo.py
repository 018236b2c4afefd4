"""`kiosk demo`: the demo house on a hidden panel, and guests who order in it."""

import asyncio
import itertools
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import segno

from kiosk.app import BRISK, Call, Keys, demo_house, load, panel_of, standing
from kiosk.config import Config, Scanner
from kiosk.domain.ending import Ending, Misuse
from kiosk.logs import configure
from kiosk.proving.album import Album
from kiosk.proving.guests import Person
from kiosk.proving.playing import Place, Result, play
from kiosk.proving.waiting import NeverCame
from kiosk.shell.display import prepare

_FIELDS = {"user_id", "phone", "email", "reward_ids", "points_product_ids"}


class GuestStuck(Ending):
    """A scripted guest could not go on. A check that failed."""


def run_demo(
    config: Path | None,
    people: Path | None,
    pictures: Path | None,
    orders: int,
    seed: int,
    told: Callable[[Result], None],
) -> int:
    """Play `orders` visits and tell each result. 0 when all ended with a number. Raises Ending."""
    named = read_people(people) if people else None
    with tempfile.TemporaryDirectory(prefix="kiosk-") as name:
        folder = Path(name)
        codes = folder / "codes"
        codes.mkdir()
        if pictures is not None:
            _make(pictures)
        with _house(config, codes) as (site, known):
            configure(site.log.level)
            prepare(panel_of(site), folder, is_hidden=True)
            _play(site, named or known, codes, pictures, orders, seed, told)
    return 0


def read_people(path: Path) -> tuple[Person, ...]:
    """The people of a TOML file of [[people]]. Raises Misuse with one line."""
    try:
        with path.open("rb") as file:
            found = tomllib.load(file).get("people", [])
        people = tuple(_person(each) for each in found)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError, AttributeError) as fault:
        raise Misuse(f"{path} is no file of [[people]]: {fault}") from fault
    if not people:
        raise Misuse(f"{path} names nobody: it wants [[people]] with {', '.join(sorted(_FIELDS))}")
    return people


def _person(fields: dict[str, object]) -> Person:
    if unknown := set(fields) - _FIELDS:
        raise TypeError(f"unknown key {min(unknown)}")
    texts = {name: value for name, value in fields.items() if isinstance(value, str)}
    lists = {name: tuple(map(str, value)) for name, value in fields.items() if isinstance(value, list)}
    return Person(**texts, **lists)  # type: ignore[arg-type]


@contextmanager
def _house(path: Path | None, codes: Path) -> Iterator[tuple[Config, tuple[Person, ...]]]:
    """The house and whom its Thanx knows."""
    if path is not None:
        yield replace(load(path), scanner=Scanner(str(codes))), (Person(),)
        return
    with demo_house(str(codes)) as (config, serving):
        yield (
            config,
            tuple(
                Person(
                    each.user_id, each.phone or "", each.email or "", each.reward_ids, each.points_product_ids
                )
                for each in serving.people
            ),
        )


def _play(
    config: Config,
    people: Sequence[Person],
    codes: Path,
    pictures: Path | None,
    orders: int,
    seed: int,
    told: Callable[[Result], None],
) -> None:
    # After the platform is chosen: Qt reads its environment when it is loaded.
    from kiosk.proving.hand import Hand, NotFound
    from kiosk.shell.loop import application, run
    from kiosk.shell.window import Window

    calls: list[Call] = []

    async def main(leaving: asyncio.Event) -> None:
        async with standing(config, Keys(BRISK, calls.append)) as kiosk:
            window = Window(kiosk.attendant, panel_of(config))
            window.show(windowed=True)
            await kiosk.attendant.open()
            hand = Hand(window.view)
            place = Place(
                hand,
                lambda: kiosk.attendant.snapshot,
                kiosk.house.ledger,
                kiosk.house.outbox,
                calls,
                holding_up(codes),
                lambda: kiosk.terminal.script("decline:bank"),
                Album(window.grab, pictures).keep,
            )
            try:
                await play(place, people, orders, seed, told)
            finally:
                window.close()

    try:
        run(application(), main)
    except (NotFound, NeverCame) as fault:
        raise GuestStuck(str(fault)) from fault


def holding_up(codes: Path) -> Callable[[str], None]:
    """Who shows a code moves its picture before the scanner, whole and at once."""
    numbers = itertools.count(1)

    def hold_up(text: str) -> None:
        picture = codes / f"{next(numbers):06}.png"
        drawn = picture.with_suffix(".part")
        segno.make(text, micro=False).save(str(drawn), kind="png", scale=8, border=4)
        drawn.rename(picture)

    return hold_up


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Misuse(f"no pictures can be kept in {folder}: {fault.strerror}") from fault
