"""One world from the first guest until all has come to rest: lives, crashes, healing, last judgement."""

import logging
import tempfile
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kiosk.domain.order import OrderId
from kiosk.proving.simulation.chronicle import Violation
from kiosk.proving.simulation.fates import LATEST_S, Drawn
from kiosk.proving.simulation.guest import Guest, Plan, drawn
from kiosk.proving.simulation.invariants import broken_at_end, is_given_up
from kiosk.proving.simulation.life import Life
from kiosk.proving.simulation.luck import Luck
from kiosk.proving.simulation.parts import SOUND_PARTS, Parts
from kiosk.proving.simulation.till import Till
from kiosk.proving.simulation.world import World

_HEALED_WITHIN_S = 7_200.0
_LOOK_S = 30.0
# No order takes ten days: whatever still goes on then would go on for ever.
_TOO_LONG_S = 864_000.0
_MEMORY = Path("/dev/shm")  # noqa: S108  a folder of its own is made in it


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one world came to: its chronicle in `entries`, `reopened_at` the point where recovery ended."""

    seed: int
    orders: int
    crashes: int
    points: int
    reopened_at: int
    violations: tuple[Violation, ...]
    hash: str
    entries: tuple[str, ...]


def play_seed(seed: int, orders: int, parts: Parts = SOUND_PARTS) -> Outcome:
    """A world of that seed: the same seed is the same world, hash for hash."""
    luck = Luck(seed)
    fates = Drawn(luck)
    plans = [drawn(luck) for _ in range(orders)]
    return Play(World(luck, fates), parts, plans, fates).played(seed)


class Play:
    """Gives one life after the other to the kiosk. `weather` are faults that last; None for scripts."""

    def __init__(self, world: World, parts: Parts, plans: Sequence[Plan], weather: Drawn | None) -> None:
        self._world = world
        self._parts = parts
        self._plans = deque(plans)
        self._weather = weather
        self._is_done = False
        self._points = 0
        self._reopened_at = 0
        self._life: Life | None = None

    def played(self, seed: int) -> Outcome:
        """To the end. Raises whatever the simulation itself got wrong."""
        world = self._world
        world.timeline.after(_TOO_LONG_S, self._give_up)
        with _folder() as folder, _heard(world):
            store = folder / "kiosk.db"
            store.write_bytes(_blank(self._parts))
            while not self._is_done:
                self._live(store, is_last=False)
                if not self._is_done:
                    world.timeline.pass_by(world.luck.between(1, 20))
            self._points, before = world.points, self._rest()
            self._live(store, is_last=True)
            if self._rest() != before:
                world.chronicle.blame("I18", "another start changed what had come to rest")
            self._judge(folder)
        told = world.chronicle
        return Outcome(
            seed, len(world.stories), world.crashes, self._points, self._reopened_at,
            tuple(told.violations), told.hash, tuple(told.entries),
        )  # fmt: skip

    def _live(self, store: Path, *, is_last: bool) -> None:
        self._life = life = Life(self._world, self._parts, store)
        life.run(self._last_day(life) if is_last else self._day(life))

    def _give_up(self) -> None:
        if not self._is_done:
            self._is_done = True
            self._world.chronicle.blame("I17", "it never comes to rest")
            if self._life is not None:
                self._life.kill()

    async def _day(self, life: Life) -> None:
        """Guests as long as there are any; then the faults end, and all must come to rest."""
        till = await self._opened(life)
        while self._plans:
            self._change_weather()
            guest = Guest(self._world, self._plans.popleft(), self._world.ids.order_id())
            self._world.tasks.extend((guest.draft.order_id, task) for task in guest.plan.tasks)
            await till.attend(guest)
            await self._world.clock.sleep(self._world.luck.between(0, 60))
            await self._work(till)
        await self._work(till)
        self._world.luck.is_kind = True
        healed_s = self._world.clock.monotonic_s()
        self._world.chronicle.tell("all is well from now on")
        # Whatever is still on its way lands first.
        await self._world.clock.sleep(2 * LATEST_S)
        while not await life.journal.is_settled():
            if self._world.clock.monotonic_s() - healed_s > _HEALED_WITHIN_S:
                break
            await self._world.clock.sleep(_LOOK_S)
        await self._read(life)

    async def _work(self, till: Till) -> None:
        """Staff do what there is to do; what a crash interrupts they begin again."""
        while self._world.tasks:
            await till.do(*self._world.tasks[0])
            self._world.tasks.popleft()

    async def _last_day(self, life: Life) -> None:
        await self._opened(life)
        await self._world.clock.sleep(_LOOK_S)
        await self._read(life)

    async def _opened(self, life: Life) -> Till:
        self._world.chronicle.tell("starts")
        till = Till(life)
        if self._weather is not None:
            self._weather.is_opening = True
        await till.open()
        if self._world.crashes:
            self._reopened_at = self._world.points
        if self._weather is not None:
            self._weather.is_opening = False
        return till

    async def _read(self, life: Life) -> None:
        for story in self._world.stories.values():
            await life.look(story)
        await life.journal.read_reports(self._world.stories)
        self._is_done = True

    def _change_weather(self) -> None:
        weather, luck, timeline = self._weather, self._world.luck, self._world.timeline
        if weather is None:
            return
        if luck.strikes("outage"):
            weather.is_offline = True
            timeline.after(luck.between(5, 3_600), lambda: setattr(weather, "is_offline", False))
        if luck.strikes("disk_full"):
            weather.is_disk_gone = True
            timeline.after(luck.between(5, 300), lambda: setattr(weather, "is_disk_gone", False))
        if luck.strikes("clock_jump"):
            jump_s = luck.one_of((-3_600.0, -61.0, 3_600.0))
            timeline.after(luck.between(0, 60), lambda: self._jump(jump_s))

    def _jump(self, seconds: float) -> None:
        self._world.timeline.wall_ahead_s += seconds
        self._world.chronicle.tell(f"the clock jumps by {seconds}")

    def _rest(self) -> list[object]:
        """What another start must not change."""
        return [
            (each.state, dict(each.charges), dict(each.given_back), list(each.effects), len(each.served))
            for each in self._world.stories.values()
        ]

    def _judge(self, folder: Path) -> None:
        chronicle = self._world.chronicle
        for story in self._world.stories.values():
            for rule, why in broken_at_end(story).items():
                chronicle.blame(rule, why, story)
        self._judge_rewards()
        held = b"".join(file.read_bytes() for file in folder.iterdir())
        parked = {story.member_id for story in self._world.stories.values() if story.parked or story.waiting}
        for person in self._world.thanx.people.keys() - parked:
            if person.encode() in held:
                chronicle.blame("I14", "a member can be read in the store's files")

    def _judge_rewards(self) -> None:
        """I9: each reward is free, or used by exactly one order that was billed."""
        for person in self._world.thanx.people.values():
            for reward in person.rewards.values():
                story = self._world.stories.get(OrderId(reward.held_by))
                if story is None or story.parked or is_given_up(story):
                    continue
                is_used_well = reward.state == "used" and story.effects[-1:] in (["billed"], ["completed"])
                if reward.state != "available" and not is_used_well:
                    self._world.chronicle.blame("I9", f"{reward.id} stays {reward.state}", story)


@cache
def _blank(parts: Parts) -> bytes:
    """A store as it is on the first day."""
    with _folder() as folder:
        parts.connect(folder / "blank.db").close(True)
        return (folder / "blank.db").read_bytes()


@contextmanager
def _folder() -> Iterator[Path]:
    where = _MEMORY if _MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="kiosk-simulation-", dir=where) as name:
        yield Path(name)


class _Ear(logging.Handler):
    """Hears of faults that the services caught as the last door: in a simulation they are violations."""

    def __init__(self, world: World) -> None:
        super().__init__(logging.ERROR)
        self._world = world

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1] is not None:
            fault = record.exc_info[1]
            self._world.chronicle.blame("no faults", f"{record.getMessage()}: {fault!r}")


@contextmanager
def _heard(world: World) -> Iterator[None]:
    logger, ear = logging.getLogger("kiosk"), _Ear(world)
    level, passes_on = logger.level, logger.propagate
    logger.addHandler(ear)
    logger.setLevel(logging.ERROR)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(ear)
        logger.setLevel(level)
        logger.propagate = passes_on
